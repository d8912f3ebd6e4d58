import { evaluate, type LeadFacts } from '../criteria/evaluate.ts';
import { firstAtLeast, sample } from '../lib/distributions.ts';
import type { Json } from '../lib/json.ts';
import { hashText, mix, uniform } from '../lib/random.ts';
import { fromStored } from './compileSources.ts';
import type { Plan } from './plan.ts';

const SOURCE = 0x53544147;
const ATTRIBUTE = 0x41545452;

/** The fields of one lead of a source, by key, drawn as a run draws them: the same for the same seed and number. */
export function sampleFields(
  plan: Plan,
  source: number,
  seed: number,
  ordinal: number,
): Record<string, Json> {
  const { word, attributes } = plan.sources[source]!;
  const keyA = mix(mix(mix(seed | 0, SOURCE), word), ordinal + 1);
  const keyB = mix(mix(mix(word, seed | 0), hashText('lead')), ordinal + 1);
  const drawn = new Map<number, number>();
  const facts: LeadFacts = {
    field: (id) => {
      const place = plan.fields.findIndex((field) => field.id === id);
      return fromStored(plan.fields[place]!, drawn.get(place) ?? NaN);
    },
    score: () => 0,
    timeInStageMs: 0,
    signalCount: () => 0,
    statusId: plan.statuses[plan.statusOnHandOff]?.id ?? null,
    rounds: () => 0,
  };
  for (const { field, criterion, values, cumulated, sampler, word: purpose } of attributes) {
    if (drawn.has(field) || evaluate(plan.criteria[criterion] ?? null, facts) !== true) continue;
    drawn.set(
      field,
      sampler === null
        ? values[firstAtLeast(cumulated, uniform(keyA, keyB, ATTRIBUTE, purpose))]!
        : sample(sampler, keyA, keyB, ATTRIBUTE, purpose),
    );
  }
  const fields: Record<string, Json> = {};
  for (const [place, stored] of drawn) {
    const value = fromStored(plan.fields[place]!, stored);
    if (value !== undefined) fields[plan.fields[place]!.key] = value;
  }
  return fields;
}
