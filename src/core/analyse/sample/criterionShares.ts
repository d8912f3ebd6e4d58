import { groupKind, type Criterion } from '../../criteria/criterion.ts';
import { criterionAt, removeAt, type CriterionPath } from '../../criteria/criterionEdits.ts';
import { pathsIn } from '../../criteria/pathsIn.ts';
import { hasBit } from '../../criteria/truthTable.ts';
import type { SampleTable } from './sampleTable.ts';

/** How the leads of a sample stand to a criterion. All figures are leads. */
export interface CriterionShares {
  readonly leads: number;
  readonly met: number;
  /** Those of whom it cannot be told, because something that is asked about is empty. */
  readonly unknown: number;
  readonly parts: readonly PartShare[];
  /** The part without which most would meet the whole; null: none makes a difference worth a word. */
  readonly strictest: CriterionPath | null;
}

/** One part of the criterion: a condition, or a group of them. */
export interface PartShare {
  readonly path: CriterionPath;
  /** Leads that meet it, looked at alone. */
  readonly alone: number;
  /** Leads that would meet the whole if it were not there. */
  readonly without: number;
}

/** Less than this share of the leads is not worth a word. */
const WORTH_SAYING = 0.01;

/** Tries a criterion on a sample, whole and part by part. */
export function criterionShares(criterion: Criterion, table: SampleTable): CriterionShares {
  const whole = table.column(criterion);
  const met = table.count(whole.yes);
  const unknown = table.leads.filter((_, lead) => {
    const [from, to] = table.momentsOf(lead);
    for (let moment = from; moment < to; moment += 1) if (hasBit(whole.yes, moment)) return false;
    return !hasBit(whole.no, to - 1);
  }).length;
  const parts = pathsIn(criterion)
    .filter(({ length }) => length > 0 || groupKind(criterion) === undefined)
    .map((path): PartShare => {
      const part = criterionAt(criterion, path)!;
      const rest = removeAt(criterion, path);
      return {
        path,
        alone: table.count(table.column(part).yes),
        without: table.count(table.column(rest).yes),
      };
    });
  return {
    leads: table.leads.length,
    met,
    unknown,
    parts,
    strictest: strictestOf(criterion, parts, met, table),
  };
}

/** Alone a condition excludes everybody it excludes: only among several one can exclude most. */
function strictestOf(
  criterion: Criterion,
  parts: readonly PartShare[],
  met: number,
  { leads }: SampleTable,
): CriterionPath | null {
  const conditions = parts.filter(
    ({ path }) => path.length > 0 && isOneCondition(criterionAt(criterion, path)!),
  );
  const most = conditions.toSorted((a, b) => b.without - a.without || b.path.length - a.path.length)[0];
  return conditions.length < 2 || most === undefined || most.without - met < leads.length * WORTH_SAYING
    ? null
    : most.path;
}

/** A comparison, or alternatives that only together are something to leave out. */
function isOneCondition(part: Criterion): boolean {
  return groupKind(part) !== 'all';
}
