import type { LeadOutcome } from '../../core/analyse/leadList.ts';
import { findRecord, singleton } from '../../core/model/queries.ts';
import type { StoredRun } from '../../app/runStore.ts';
import type { Json } from '../../core/lib/json.ts';

export const outcomeWords: Readonly<Record<LeadOutcome, string>> = {
  customer: 'Customer',
  inside: 'Under way',
  ended: 'Ended',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date of an instant of a run: "14 Aug 2027". */
export function sayDate({ plan, blueprint }: StoredRun, at: number): string {
  return format(singleton(blueprint, 'settings').timeZone, false).format(plan.startInstant + at);
}

/** The local date and time of an instant of a run: "14 Aug 2027, 09:12". */
export function sayInstant({ plan, blueprint }: StoredRun, at: number): string {
  return format(singleton(blueprint, 'settings').timeZone, true).format(plan.startInstant + at);
}

function format(timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${withTime}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'medium',
    ...(withTime ? { timeStyle: 'short' } : {}),
  });
  formats.set(key, made);
  return made;
}

/** A field's value in words: the label of an option, yes and no, a number with its unit. */
export function sayValue({ blueprint }: Pick<StoredRun, 'blueprint'>, fieldId: string, value: Json): string {
  const field = findRecord(blueprint, 'field', fieldId);
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item) => sayValue({ blueprint }, fieldId, item)).join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return `${value.toLocaleString('en', { maximumFractionDigits: 1 })} ${unitFor(value, field?.unit ?? '')}`.trim();
  const option = field?.options.find((each) => each.value === value);
  return option?.label || String(value);
}

/** One of a unit is not several: "1 point of 10". */
function unitFor(value: number, unit: string): string {
  return value === 1
    ? unit.replace(/^(points|days|hours|weeks|months|years|employees)\b/, (word) => word.slice(0, -1))
    : unit;
}
