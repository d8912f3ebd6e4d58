import { countMet, explain, missingIn, type Reason } from '../../compile/walkReasons.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { firstOf, type SampleTable } from './sampleTable.ts';

/** A lead that does not meet a criterion, and the least that keeps it from that. */
export interface NearMiss {
  /** Place of its source in the plan. */
  readonly source: number;
  readonly missing: Reason;
}

/** So many leads are looked at: enough to find some that fail by little, and for different reasons. */
const LOOKED_AT = 300;

/** Leads that only just fail, each for another reason where there are such; as many as asked for, the nearest first. */
export function nearMisses(criterion: Criterion, table: SampleTable, wanted: number): NearMiss[] {
  const { yes } = table.column(criterion);
  const found: (NearMiss & { readonly distance: number; readonly kind: string })[] = [];
  for (let lead = 0; lead < table.leads.length && found.length < LOOKED_AT; lead += 1) {
    const [from, to] = table.momentsOf(lead);
    if (firstOf(yes, from, to) !== null) continue;
    const missing = missingIn(explain(criterion, table.facts(to - 1)));
    if (missing === null) continue;
    found.push({
      source: table.leads[lead]!.source,
      missing,
      distance: countMet(missing).of,
      kind: JSON.stringify(subjectsIn(missing)),
    });
  }
  const nearest = found.toSorted((a, b) => a.distance - b.distance);
  const different = nearest.filter(
    ({ kind }, at) => nearest.findIndex((other) => other.kind === kind) === at,
  );
  const rest = nearest.filter((miss) => !different.includes(miss));
  return [...different, ...rest].slice(0, wanted).map(({ source, missing }) => ({ source, missing }));
}

function subjectsIn(reason: Reason): unknown[] {
  return reason.kind === 'comparison'
    ? [reason.comparison.subject]
    : reason.members.flatMap((member) => subjectsIn(member));
}
