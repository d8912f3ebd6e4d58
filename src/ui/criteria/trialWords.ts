import type { CriterionTrial } from '../../core/analyse/sample/criterionTrial.ts';
import type { Criterion } from '../../core/criteria/criterion.ts';
import { criterionAt } from '../../core/criteria/criterionEdits.ts';
import { describeCriterion } from '../../core/criteria/describe.ts';
import { sayShare } from '../../core/lib/numberWords.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { criterionNames, nameOf, transitionLabel } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';

/** Where and when the leads of a trial are asked, for the end of a sentence: "within 365 days in MAL". */
export function sayWhere({ occasion, withinDays }: CriterionTrial, blueprint: Blueprint): string {
  const [first, ...others] = occasion.stageIds.map((id) => shortName(blueprint, id));
  if (first === undefined) return 'as they come';
  const stages =
    others.length === 0 ? first : `${[first, ...others.slice(0, -1)].join(', ')} or ${others.at(-1)!}`;
  if (occasion.when === 'arrival') return `on arrival in ${stages}`;
  return withinDays === null ? `in ${stages}` : `within ${withinDays} days in ${stages}`;
}

function shortName(blueprint: Blueprint, id: string): string {
  const stage = findRecord(blueprint, 'stage', id);
  return stage === undefined || stage.abbreviation === '' ? nameOf(blueprint, id) : stage.abbreviation;
}

/** What the strictest part reads as, and the share without it; null where there is none. */
export function sayStrictest(
  { shares }: CriterionTrial,
  criterion: Criterion,
  blueprint: Blueprint,
): { readonly words: string; readonly share: string } | null {
  if (shares === null || shares.strictest === null) return null;
  const { strictest, parts, leads } = shares;
  const part = criterionAt(criterion, strictest);
  const share = parts.find(({ path }) => path.join() === strictest.join());
  if (part === undefined || share === undefined) return null;
  return { words: partWords(part, blueprint), share: sayShare(share.without / leads) };
}

const LONGEST = 64;

/** A part of a criterion as words that fit into another sentence. */
export function partWords(part: Criterion, blueprint: Blueprint): string {
  const words = describeCriterion(part, { ...criterionNames(blueprint), mostListed: 2 });
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

/** What is to be said about the ways that are tried beside this one. */
export interface WayRemark {
  readonly words: string;
  /** Somebody should look: a way is never taken. */
  readonly isWarning: boolean;
}

/** Overlaps with the ways beside it, what is never taken, and what is left over. */
export function wayRemarks(
  { ways, relations }: CriterionTrial,
  wayId: string,
  blueprint: Blueprint,
): WayRemark[] {
  if (ways === null || ways.leads === 0) return [];
  const order = ways.ways.map(({ transitionId }) => transitionId);
  const own = order.indexOf(wayId);
  const name = (id: string) => {
    const way = findRecord(blueprint, 'transition', id);
    return `“${way === undefined ? 'a deleted transition' : transitionLabel(blueprint, way)}”`;
  };
  const remarks = ways.ways.flatMap((way, place): WayRemark[] => {
    if (place === own || way.isDefault || way.shared === null) return [];
    const relation = relations.find(({ transitionId }) => transitionId === way.transitionId)?.relation;
    const isBefore = place < own;
    const other = name(way.transitionId);
    if (isBefore && (relation === 'first within second' || relation === 'same'))
      return [
        { words: `This way is never taken: whoever meets it goes by ${other} before.`, isWarning: true },
      ];
    if (!isBefore && (relation === 'second within first' || relation === 'same'))
      return [{ words: `${other} is never taken: whoever meets it goes this way before.`, isWarning: true }];
    if (way.shared === 0) return [];
    const share = sayShare(way.shared / ways.leads);
    return [
      {
        words: `${share} of them meet this and ${other}, which is tried ${isBefore ? 'before' : 'after'} it.`,
        isWarning: false,
      },
    ];
  });
  const rest = ways.ways.find(({ isDefault }) => isDefault);
  if (rest !== undefined)
    remarks.push({
      words: `${sayShare(rest.takes / ways.leads)} meet none and take ${name(rest.transitionId)}.`,
      isWarning: false,
    });
  else if (ways.none > 0)
    remarks.push({
      words: `${sayShare(ways.none / ways.leads)} meet none of the ways that open by themselves.`,
      isWarning: false,
    });
  return remarks;
}
