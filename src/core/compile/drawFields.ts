import { evaluate, type LeadFacts } from '../criteria/evaluate.ts';
import { firstAtLeast, sample } from '../lib/distributions.ts';
import { hashText, mix, uniform } from '../lib/random.ts';
import { fromStored } from './compileSources.ts';
import type { Plan } from './plan.ts';

const SOURCE = 0x53544147;
const ATTRIBUTE = 0x41545452;

/** The two words by which all draws of one lead are known: the same for the same seed, source and number. */
export function leadKey(
  plan: Plan,
  source: number,
  seed: number,
  ordinal: number,
): readonly [number, number] {
  const { word } = plan.sources[source]!;
  return [
    mix(mix(mix(seed | 0, SOURCE), word), ordinal + 1),
    mix(mix(mix(word, seed | 0), hashText('lead')), ordinal + 1),
  ];
}

/** The fields of a new lead of a source as the plan stores them, drawn as a run draws them; NaN: empty. */
export function drawFields(
  plan: Plan,
  source: number,
  [keyA, keyB]: readonly [number, number],
  placeOf: ReadonlyMap<string, number>,
): Float64Array {
  const drawn = new Float64Array(plan.fields.length).fill(NaN);
  const isDrawn = new Uint8Array(plan.fields.length);
  const facts: LeadFacts = {
    field(id) {
      const place = placeOf.get(id);
      return place === undefined ? undefined : fromStored(plan.fields[place]!, drawn[place]!);
    },
    score: () => 0,
    timeInStageMs: 0,
    signalCount: () => 0,
    statusId: plan.statuses[plan.statusOnHandOff]?.id ?? null,
    rounds: () => 0,
  };
  for (const { field, criterion, values, cumulated, sampler, word } of plan.sources[source]!.attributes) {
    if (isDrawn[field] === 1 || evaluate(plan.criteria[criterion] ?? null, facts) !== true) continue;
    isDrawn[field] = 1;
    drawn[field] =
      sampler === null
        ? values[firstAtLeast(cumulated, uniform(keyA, keyB, ATTRIBUTE, word))]!
        : sample(sampler, keyA, keyB, ATTRIBUTE, word);
  }
  return drawn;
}

/** Where each field stands among those of the plan, by its id. */
export function fieldPlaces({ fields }: Pick<Plan, 'fields'>): ReadonlyMap<string, number> {
  return new Map(fields.map(({ id }, place) => [id, place]));
}
