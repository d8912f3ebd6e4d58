import type { Json } from '../lib/json.ts';
import { fromStored } from './compileSources.ts';
import { drawFields, fieldPlaces, leadKey } from './drawFields.ts';
import type { Plan } from './plan.ts';

/** The fields of one lead of a source, by key, drawn as a run draws them: the same for the same seed and number. */
export function sampleFields(
  plan: Plan,
  source: number,
  seed: number,
  ordinal: number,
): Record<string, Json> {
  const drawn = drawFields(plan, source, leadKey(plan, source, seed, ordinal), fieldPlaces(plan));
  const fields: Record<string, Json> = {};
  for (const [place, { key }] of plan.fields.entries()) {
    const value = fromStored(plan.fields[place]!, drawn[place]!);
    if (value !== undefined) fields[key] = value;
  }
  return fields;
}
