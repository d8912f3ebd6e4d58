import { compileDistribution } from '../../compile/compileTimes.ts';
import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';
import type { Json } from '../../lib/json.ts';
import { firstAtLeast, sample, type Sampler } from '../../lib/distributions.ts';
import { hashText, mix, uniform } from '../../lib/random.ts';
import type { Source } from '../../model/records/data.ts';
import type { Criterion } from '../../criteria/criterion.ts';

/** The two words from which all chance of one lead comes. */
export type LeadKey = readonly [number, number];

/** The key of the so-many-th lead of a source: the same whatever else is changed. */
export function keyOfLead({ id }: Source, seed: number, ordinal: number): LeadKey {
  const word = hashText(id);
  return [mix(mix(seed, word), ordinal + 1), mix(mix(word, seed ^ 0x9e3779b1), ordinal + 1)];
}

/** Draws the fields of a lead from the mixes of its source, in their order, as a run reads them. */
export function createFieldDrawer(source: Source): (key: LeadKey) => Map<string, Json> {
  const mixes = source.attributes.flatMap(({ fieldId, appliesTo, values, distribution }) => {
    const total = values.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    const cumulated = values.map(({ weight }) => (sum += total > 0 ? weight / total : 1 / values.length));
    const sampler: Sampler | null = distribution === null ? null : compileDistribution(distribution);
    if (sampler === null && values.length === 0) return [];
    const word = hashText(fieldId);
    return [{ fieldId, criterion: appliesTo as Criterion | null, values, cumulated, sampler, word }];
  });
  return ([keyA, keyB]) => {
    const drawn = new Map<string, Json>();
    const facts: LeadFacts = {
      field: (id) => drawn.get(id),
      score: () => 0,
      timeInStageMs: 0,
      signalCount: () => 0,
      statusId: null,
      rounds: () => 0,
    };
    for (const { fieldId, criterion, values, cumulated, sampler, word } of mixes) {
      if (drawn.has(fieldId) || evaluate(criterion, facts) !== true) continue;
      if (sampler !== null) drawn.set(fieldId, sample(sampler, keyA, keyB, ATTRIBUTE, word));
      else drawn.set(fieldId, values[firstAtLeast(cumulated, uniform(keyA, keyB, ATTRIBUTE, word))]!.value);
    }
    return drawn;
  };
}

const ATTRIBUTE = 0x41545452;
