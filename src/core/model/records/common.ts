import { z } from 'zod/mini';
import { ID_PATTERN, KEY_PATTERN } from '../../lib/ids.ts';
import type { Json } from '../../lib/json.ts';

// Before the first shape is made: zod otherwise tries `new Function`, which our content policy reports. This
// small part of zod has to be given the words for what it refuses; sentences of ours end with them.
z.config({ ...z.locales.en(), jitless: true });

/** Anything JSON can write. */
export const json = z.json() as unknown as z.ZodMiniType<Json, Json>;

/** An object whose unknown members are kept as they came, without loosening its static type. */
export function object<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape>;
}

/** A number between two bounds that may both be reached. */
export function number(least: number, most: number): z.ZodMiniNumber<number> {
  return z.number().check(z.gte(least), z.lte(most));
}

/** A number without a fraction, between two bounds that may both be reached. */
export function whole(least: number, most: number): z.ZodMiniNumber<number> {
  return z.number().check(z.int(), z.gte(least), z.lte(most));
}

/** A text of at most so many characters. */
export function text(most: number): z.ZodMiniString<string> {
  return z.string().check(z.maxLength(most));
}

/** A list of at most so many items; empty where it is absent. */
export function list<Item extends z.core.$ZodType>(
  item: Item,
  most: number,
): z.ZodMiniDefault<z.ZodMiniArray<Item>> {
  return z._default(z.array(item).check(z.maxLength(most)), []);
}

/** What may be null, and is where it is absent. */
export function orNull<Inner extends z.core.$ZodType>(
  inner: Inner,
): z.ZodMiniDefault<z.ZodMiniNullable<Inner>> {
  return z._default(z.nullable(inner), null);
}

/** Yes or no. */
export function flag(fallback: boolean): z.ZodMiniDefault<z.ZodMiniBoolean<boolean>> {
  return z._default(z.boolean(), fallback);
}

/** The one word that may stand there: it need not. */
export function only<Word extends string>(word: Word): z.ZodMiniDefault<z.ZodMiniLiteral<Word>> {
  return z._default(z.literal(word), word);
}

/** The id of a record, and a reference to one (which may dangle: that is a mistake, not malformed). */
export const id = z.string().check(z.regex(ID_PATTERN));
export const reference = orNull(id);
export const references = list(id, 500);

/** A name in the machine: made once, never changed by renaming. */
export const key = z.string().check(z.regex(KEY_PATTERN));

/** A name people read: at least one visible character, at most 200. */
export const name = text(200).check(z.regex(/[\p{L}\p{N}\p{P}\p{S}]/u));

/** A short text (a label) and a long one (a definition); both may be empty. */
export const shortText = z._default(text(500), '');
export const longText = z._default(text(20_000), '');
export const lines = list(text(2_000), 200);

/** A local date: "2027-01-31". */
export const isoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** The place in a list arranged by hand; equal places are settled by id. */
export const order = z._default(number(-1e9, 1e9), 0);

/** A ratio from 0 to 1. */
export const share = number(0, 1);

/** An amount of money in the blueprint's currency. */
export const money = z._default(number(0, 1e12), 0);

/** Where a figure comes from, in words and by address; empty when nobody has said. */
export const assumption = z.prefault(
  object({
    note: z._default(text(2_000), ''),
    source: z._default(text(2_000), ''),
  }),
  {},
);
