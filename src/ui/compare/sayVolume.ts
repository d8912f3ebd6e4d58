import { isJsonObject, type Json } from '../../core/lib/json.ts';

/** How many leads a source brings, in a word or three: "50 a month", "1,204 a year"; null: it is no such number. */
export function sayVolume(value: Json): string | null {
  if (!isJsonObject(value)) return null;
  const { kind, leads, per } = value;
  if (kind === 'rate' && typeof leads === 'number' && typeof per === 'string')
    return `${say(leads)} a ${per}`;
  if (kind !== 'monthly' || !Array.isArray(leads)) return null;
  const months = leads.filter((each) => typeof each === 'number');
  const [first] = months;
  if (first === undefined || months.length !== leads.length) return null;
  if (months.every((each) => each === first)) return `${say(first)} a month`;
  return `${say(months.reduce((sum, each) => sum + each, 0))} a year`;
}

function say(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 6 });
}
