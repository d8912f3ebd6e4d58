import { isJsonObject, type Json, type JsonObject } from '../../../core/lib/json.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';

/** The parts of a whole that weights stand for; all alike where they are all nothing. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}

/** The weights of list items, in order. */
export function weightsOf(items: readonly JsonObject[]): readonly number[] {
  return items.map(({ weight }) => (typeof weight === 'number' ? weight : 0));
}

/** Weights that add up to a hundred, with at most one digit after the point. */
export function asPercents(weights: readonly number[]): readonly number[] {
  const tenths = sharesOf(weights).map((share) => share * 1_000);
  const parts = tenths.map(Math.floor);
  const left = weights.some((weight) => weight > 0) ? 1_000 - parts.reduce((sum, part) => sum + part, 0) : 0;
  const order = tenths
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.place - b.place);
  for (const { place } of order.slice(0, left)) parts[place]! += 1;
  return parts.map((part) => part / 10);
}

/** A mix in a few words: its largest parts. */
export function sayMix(values: Json | undefined, sayValue: (value: Json) => string): string {
  const items = Array.isArray(values) ? (values as readonly Json[]).filter(isJsonObject) : [];
  const shares = sharesOf(weightsOf(items));
  const parts = items
    .map((item, place) => ({ name: sayValue(item['value'] ?? null), share: shares[place] ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
  const said = parts.slice(0, 3).map(({ name, share }) => `${name} ${sayShare(share)}`);
  return parts.length > 3 ? `${said.join(', ')} …` : said.join(', ');
}
