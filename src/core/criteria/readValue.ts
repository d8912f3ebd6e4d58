import type { Json } from '../lib/json.ts';
import type { Comparison, Subject, TimeUnit } from './criterion.ts';
import type { Operator } from './operator.ts';
import type { Spoken } from './spoken.ts';

const units: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(minutes?|mins?)$/i, 'minutes'],
  [/^(hours?|hrs?|h)$/i, 'hours'],
  [/^(days?|d)$/i, 'days'],
  [/^(weeks?|wks?|w)$/i, 'weeks'],
];
const yes = /^(yes|true|so)$/i;
const no = /^(no|false|not so)$/i;

/** The comparison that a value in words makes, or null where the words are no such value. */
export function readValue(spoken: Spoken, { id, operand }: Operator, text: string): Comparison | null {
  const { subject } = spoken;
  const make = (value: Json, about: Subject = subject): Comparison => ({
    subject: about,
    operator: id,
    value,
  });
  if (subject.kind === 'timeInStage') return readTime(id, operand === 'range', text);
  if (operand === 'range') {
    const ends = text.split(/\s+and\s+|\s*[–-]\s*/i).map((each) => readOne(spoken, each));
    return ends.length === 2 && ends.every((end) => typeof end === 'number') ? make(ends as number[]) : null;
  }
  if (operand === 'one') {
    const value = readOne(spoken, text);
    // Several values after "is" mean "is one of".
    const several = value === null && id === 'is' && spoken.kind === 'choice' ? readMany(spoken, text) : null;
    if (several !== null) return { subject, operator: 'isOneOf', value: several };
    return value === null ? null : make(value);
  }
  const values = readMany(spoken, text);
  return values === null ? null : make(values);
}

/** "30 days" and "between 2 and 5 weeks": the unit is part of what is asked about. */
function readTime(operator: string, isRange: boolean, text: string): Comparison | null {
  const match = /^(\S+?)(?:\s*(?:and|–|-)\s*(\S+?))?\s*([a-z]+)$/i.exec(text);
  const unit = units.find(([pattern]) => pattern.test(match?.[3] ?? ''))?.[1];
  const [first, second] = [readNumber(match?.[1] ?? ''), readNumber(match?.[2] ?? '')];
  if (unit === undefined || first === null || isRange !== (second !== null)) return null;
  return { subject: { kind: 'timeInStage', unit }, operator, value: isRange ? [first, second!] : first };
}

function readOne({ kind, options, subject }: Spoken, text: string): Json | null {
  const plain = text.trim().replace(/^["“]|["”]$/g, '');
  if (plain === '') return null;
  switch (kind) {
    case 'number':
      if (subject.kind === 'signalCount' || subject.kind === 'rounds') return readTimes(plain);
      // Behind a number its unit may stand, whatever it is called.
      return readNumber(plain.replace(/(\d)\s+\p{L}[^\d]*$/u, '$1'));
    case 'boolean':
      return yes.test(plain) ? true : no.test(plain) ? false : null;
    case 'choice':
    case 'set':
      return options.length === 0 ? plain : readOption(options, plain);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(plain) ? plain : null;
    case 'text':
      return plain;
  }
}

/** Values with commas, "or" or "and" between them; options' own names may have such words, too, and go first. */
function readMany(spoken: Spoken, text: string): Json[] | null {
  const whole = readOne(spoken, text);
  if (whole !== null && spoken.kind !== 'text') return [whole];
  const parts = splitByOptions(spoken, text);
  const values = parts.map((part) => readOne(spoken, part));
  return values.length === 0 || values.includes(null) ? null : [...new Set(values as Json[])];
}

/** Parts between commas and joining words, except where those belong to an option's name. */
function splitByOptions({ options }: Spoken, text: string): string[] {
  const labels = options.map(({ label }) => label).toSorted((a, b) => b.length - a.length);
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const label = labels.find((each) => rest.toLowerCase().startsWith(each.toLowerCase()));
    const end = label?.length ?? /\s*(,|;|\sor\s|\sand\s)/i.exec(rest)?.index ?? rest.length;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^\s*(?:[,;]\s*(?:or\s|and\s)?|or\s|and\s)?\s*/i, '');
    if (end === 0) break;
  }
  return parts;
}

/** An option by its whole name, or by its beginning where no other begins so. */
function readOption(options: Spoken['options'], text: string): Json | null {
  const wanted = text.toLowerCase();
  const exact = options.find(
    ({ label, value }) => label.toLowerCase() === wanted || String(value).toLowerCase() === wanted,
  );
  if (exact !== undefined) return exact.value;
  const near = options.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  return near.length === 1 && wanted.length > 1 ? near[0]!.value : null;
}

function readTimes(text: string): number | null {
  const plain = text.replace(/\s*times?$/i, '');
  const word = ['never', 'once', 'twice'].indexOf(plain.toLowerCase());
  return word >= 0 ? word : readNumber(plain);
}

function readNumber(text: string): number | null {
  const plain = text.replace(/(?<=\d)[,' ](?=\d{3}\b)/g, '');
  return plain !== '' && /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}
