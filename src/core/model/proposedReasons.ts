import type { Blueprint } from './blueprint.ts';
import { recordsOf } from './queries.ts';
import type { ReasonList } from './records/organisation.ts';

/** One of the five reason lists that every lifecycle needs, with reasons to begin with. */
export interface ProposedList {
  readonly id: 'unqualified' | 'notReady' | 'rejected' | 'closedLost' | 'closedWon';
  readonly name: string;
  readonly purpose: string;
  /** Without "Other", which every list has and which asks for words. */
  readonly reasons: readonly string[];
  /** Tells that a list is this one, by its name or its key. */
  readonly isIt: RegExp;
}

const reasons = (text: string) => text.split('; ');

/** The five lists, with the reasons a company may begin with and make its own. */
export const proposedLists: readonly ProposedList[] = [
  {
    id: 'unqualified',
    name: 'Unqualified reason',
    purpose: 'Why a lead will never buy. Tells marketing which sources and campaigns bring the wrong people.',
    reasons: reasons(
      'Competitor; Outside target country; Wrong company size; Wrong title or persona; Wrong industry; Existing customer; Partner, supplier, student or job-seeker; Private e-mail or unverifiable; Unreachable; Duplicate; No need',
    ),
    isIt: /unqualif|disqualif|unqualifiziert/i,
  },
  {
    id: 'notReady',
    name: 'Not-ready reason',
    purpose: 'Why a lead that fits does not buy now. Decides when and how it comes back.',
    reasons: reasons(
      'No budget this period; Timing (date to return); Under contract with someone else; Internal project on hold; Missing feature; Needs decision maker; Researching only',
    ),
    isIt: /not[\s-]?ready|nicht bereit/i,
  },
  {
    id: 'rejected',
    name: 'Rejection reason (MQL to SAL)',
    purpose:
      'Why sales does not accept an MQL, so that marketing can refine its targeting and the lead score.',
    reasons: reasons(
      'Wrong title or persona; Wrong company size; Wrong industry; Outside territory; Content interest only, no project; Unreachable; Contact data wrong or private; Already in contact with sales',
    ),
    isIt: /reject|abgelehnt|ablehnung/i,
  },
  {
    id: 'closedLost',
    name: 'Closed-lost reason',
    purpose: 'Why a deal was lost. Goes to marketing, business development, account management and product.',
    reasons: reasons(
      'Competitor; Perceived onboarding or activation trouble; Lack of education for a buying role; Price; No decision; Timing; Feature gap; Budget withdrawn',
    ),
    isIt: /lost|verloren/i,
  },
  {
    id: 'closedWon',
    name: 'Closed-won reason',
    purpose: 'Why a deal was won: what to do more of, and a warning where it was the price alone.',
    reasons: reasons(
      'Price; Feature; Relationship or referral; Speed of response; Fit or integration; Brand or trust',
    ),
    isIt: /\bwon\b|closedWon|wonReason|gewonnen/i,
  },
];

/** Which of the five a list is, by what it is called; undefined: one of the company's own. */
export function kindOfList({ name, key }: Pick<ReasonList, 'name' | 'key'>): ProposedList | undefined {
  return proposedLists.find(({ isIt }) => isIt.test(name) || isIt.test(key));
}

/** The lists of the five that a blueprint does not have. */
export function missingLists(blueprint: Blueprint): readonly ProposedList[] {
  const there = new Set(recordsOf(blueprint, 'reasonList').map((list) => kindOfList(list)?.id));
  return proposedLists.filter(({ id }) => !there.has(id));
}

/** Whether a reason says nothing by itself and therefore has to ask for words: "Other", "Sonstiges". */
export function isOtherReason(name: string): boolean {
  return /^\W*(others?|sonstig\w*|anderes?|andere gründe|autres?|otros?|altro|misc\w*)\b/i.test(name.trim());
}
