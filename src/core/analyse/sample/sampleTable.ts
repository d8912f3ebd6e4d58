import type { Plan } from '../../compile/plan.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { LeadFacts } from '../../criteria/evaluate.ts';
import { createTruthTable, hasBit, type TruthColumn } from '../../criteria/truthTable.ts';
import { createFactReader } from './leadMoment.ts';
import type { LeadSample, SampleLead } from './sampleLeads.ts';

/** A sample whose leads can be asked: a lead meets what it meets at one of its moments. */
export interface SampleTable {
  readonly leads: readonly SampleLead[];
  /** By moment, all leads one after the other. */
  column(criterion: Criterion | null): TruthColumn;
  /** How many leads have one of these moments. */
  count(moments: Uint32Array): number;
  /** The first and the last moment of a lead (the last not included). */
  momentsOf(lead: number): readonly [number, number];
  facts(moment: number): LeadFacts;
}

/** Lays the moments of a sample out in a table; made once for all criteria that are tried on it. */
export function sampleTable(plan: Plan, { leads }: LeadSample): SampleTable {
  const reader = createFactReader(plan);
  const facts = leads.flatMap(({ moments }) => moments.map(reader));
  const table = createTruthTable(facts);
  const starts = [0];
  for (const { moments } of leads) starts.push(starts.at(-1)! + moments.length);
  return {
    leads,
    column: table.column,
    momentsOf: (lead) => [starts[lead]!, starts[lead + 1]!],
    facts: (moment) => facts[moment]!,
    count(moments) {
      let count = 0;
      for (let lead = 0; lead < leads.length; lead += 1)
        if (firstOf(moments, starts[lead]!, starts[lead + 1]!) !== null) count += 1;
      return count;
    },
  };
}

/** The first of a stretch of moments that is set; null: none is. */
export function firstOf(moments: Uint32Array, from: number, to: number): number | null {
  for (let moment = from; moment < to; moment += 1) if (hasBit(moments, moment)) return moment;
  return null;
}
