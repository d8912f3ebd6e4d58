import { meetingsOf, mqlsOf, type Lesson } from '../../core/analyse/meetings/lessonOf.ts';

const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The ratio that companies measure is nearer to this than to the one of the lesson. */
export const USUAL_RATIO = 3;

/** An amount with a figure behind the point where it needs one: "17", "9.6", "1,204". */
export function sayAmount(value: number): string {
  return Number.isFinite(value) ? amounts.format(value) : '–';
}

/** A rate to a tenth of a per cent: "32 %", "10.7 %". */
export function sayRate(rate: number): string {
  return Number.isFinite(rate) ? `${amounts.format(rate * 100)} %` : '–';
}

/** The lesson in one sentence. */
export function headlineOf({ cases, fewer }: Lesson): string {
  const [base] = cases;
  if (fewer === null) return 'Two kinds of MQL, told apart.';
  const missing = meetingsOf(base.expected) - meetingsOf(fewer.at.expected);
  const total = sayAmount(mqlsOf(base.expected));
  if (missing <= 0) return `The same ${total} MQLs, and no meeting fewer.`;
  return `The same ${total} MQLs, ${sayAmount(missing)} ${nearlyOne(missing) ? 'meeting' : 'meetings'} fewer.`;
}

/** What it takes to make up for the fall with scored MQLs alone. */
export function makeUpSentence({ cases, equivalent }: Lesson): string {
  if (equivalent === null) return '';
  const { missing, extra, total } = equivalent;
  if (missing <= 0)
    return 'Scored MQLs book meetings as often as hand-raisers do, so there is nothing to make up for.';
  if (!Number.isFinite(extra)) return 'Scored MQLs book no meetings, so no number of them makes up for it.';
  const before = mqlsOf(cases[0].expected);
  return `${headOf(missing)} To win them back with scored MQLs alone takes ${sayAmount(extra)} more every month: ${sayAmount(total)} in all instead of ${sayAmount(before)}, ${sayAmount(total / before)} times as many.`;
}

/** What one look at one month is worth. */
export function chanceSentence({ misleading }: Lesson): string {
  const many = 'Compare expected values, as here, or many replications, as below.';
  if (misleading === null) return many;
  return `One month tells little: in ${sayRate(misleading)} of cases the poorer mix books as many meetings as the richer one, or more. ${many}`;
}

function headOf(missing: number): string {
  return nearlyOne(missing)
    ? 'One meeting a month is missing.'
    : `${sayAmount(missing)} meetings a month are missing.`;
}

function nearlyOne(value: number): boolean {
  return sayAmount(value) === '1';
}
