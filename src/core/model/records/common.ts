import { z } from 'zod';
import { ID_PATTERN, KEY_PATTERN } from '../../lib/ids.ts';
import type { Json } from '../../lib/json.ts';

// Before the first shape is made: zod otherwise tries `new Function`, which our content policy reports.
z.config({ jitless: true });

/** Anything JSON can write. */
export const json = z.json() as unknown as z.ZodType<Json, Json>;

/** An object whose unknown members are kept as they came, without loosening its static type. */
export function object<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.object(shape).loose() as unknown as z.ZodObject<Shape>;
}

/** The id of a record, and a reference to one (which may dangle: that is a mistake, not malformed). */
export const id = z.string().regex(ID_PATTERN);
export const reference = id.nullable().default(null);
export const references = z.array(id).max(500).default([]);

/** A name in the machine: made once, never changed by renaming. */
export const key = z.string().regex(KEY_PATTERN);

/** A name people read: at least one visible character, at most 200. */
export const name = z
  .string()
  .max(200)
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u);

/** A short text (a label) and a long one (a definition); both may be empty. */
export const shortText = z.string().max(500).default('');
export const longText = z.string().max(20_000).default('');
export const lines = z.array(z.string().max(2_000)).max(200).default([]);

/** The place in a list arranged by hand; equal places are settled by id. */
export const order = z.number().min(-1e9).max(1e9).default(0);

/** A ratio from 0 to 1. */
export const share = z.number().min(0).max(1);

/** An amount of money in the blueprint's currency. */
export const money = z.number().min(0).max(1e12).default(0);

/** Where a figure comes from, in words and by address; empty when nobody has said. */
export const assumption = object({
  note: z.string().max(2_000).default(''),
  source: z.string().max(2_000).default(''),
}).prefault({});
