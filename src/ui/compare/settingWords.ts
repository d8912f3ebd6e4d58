import { isJsonObject, type Json, type JsonObject } from '../../core/lib/json.ts';
import { sayShare } from '../../core/lib/numberWords.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { memberAt, type FieldPath } from '../../core/model/changes.ts';
import { sayDuration } from '../../core/model/durationWords.ts';
import { nameOf, transitionLabel, typeWords } from '../../core/model/names.ts';
import type { BlueprintRecord } from '../../core/model/records.ts';
import type { Scenario } from '../../core/model/records/organisation.ts';
import type { Delay, Duration } from '../../core/model/records/time.ts';
import type { FormInput } from '../forms/formField.ts';
import { sayDelay } from '../forms/sayDelay.ts';
import { fieldAt } from './fieldAt.ts';
import { sayVolume } from './sayVolume.ts';

/** One setting of a scenario in words. */
export interface SaidSetting {
  /** What it belongs to: "MQL". */
  readonly what: string;
  /** "First response", or "Call: Effort" inside a list. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** Settings in words, against the blueprint that they change. */
export function saySettings(base: Blueprint, settings: Scenario['settings']): SaidSetting[] {
  const said = settings.map(({ recordId, path, value }) => {
    const record = Object.hasOwn(base.records, recordId) ? base.records[recordId] : undefined;
    const found = record === undefined ? null : fieldAt(record, path, base);
    // The member that a form asks for as one, where only a part of it is set.
    const whole = found?.path ?? path;
    const before = record === undefined ? undefined : memberAt(record, whole);
    const after = withPart(before, path.slice(whole.length), value);
    const say = (of: Json | undefined) => sayValue(of, found?.field.input ?? null, base);
    return {
      what: whatOf(base, recordId),
      label: [found?.about, found?.field.label ?? path.join(' ')].filter((word) => word).join(': '),
      from: say(before),
      // Figures that are too many for a line have changed, and that is all there is room for.
      to: say(after) === say(before) ? 'changed' : say(after),
    };
  });
  // Parts of one member that are set one by one read as one.
  return said.filter(
    (line, place) =>
      said.findIndex(
        ({ what, label, from }) => what === line.what && label === line.label && from === line.from,
      ) === place,
  );
}

/** What people call a record: a stage by its abbreviation, a transition by its ends. */
export function whatOf(base: Blueprint, id: string): string {
  const record = Object.hasOwn(base.records, id) ? base.records[id] : undefined;
  if (record?.type === 'transition') return transitionLabel(base, record);
  if (record?.type === 'stage') return record.abbreviation || record.name;
  return record === undefined ? 'what is not there any more' : nameOf(base, id);
}

/** What a record that a scenario adds is called. */
export function addedName(base: Blueprint, record: Json): string {
  if (!isJsonObject(record)) return 'a record';
  const type = typeof record['type'] === 'string' ? record['type'] : '';
  const kind = Object.hasOwn(typeWords, type) ? typeWords[type as BlueprintRecord['type']] : 'record';
  const name = record['name'];
  if (typeof name === 'string' && name !== '') return `${kind} ${name}`;
  if (type !== 'transition') return kind;
  return `transition ${transitionLabel(base, record as unknown as BlueprintRecord & { type: 'transition' })}`;
}

const LONGEST = 48;

function sayValue(value: Json | undefined, input: FormInput | null, base: Blueprint): string {
  if (value === null || value === undefined) return 'none';
  switch (input?.kind) {
    case 'percent':
      return typeof value === 'number' ? sayShare(value) : String(value);
    case 'duration':
      return sayDuration(value as unknown as Duration);
    case 'delay':
      return sayDelay(value as unknown as Delay);
    case 'choice':
      return input.options.find((option) => option.value === value)?.label ?? String(value);
    case 'reference':
      return typeof value === 'string' ? nameOf(base, value) : 'none';
    default:
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumSignificantDigits: 6 });
  if (typeof value === 'string') return value === '' ? 'none' : shorten(value);
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return sayVolume(value) ?? 'as it was';
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** A value with another one somewhere inside. */
function withPart(whole: Json | undefined, path: FieldPath, part: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  if (Array.isArray(whole)) {
    return whole.map((item: Json, place) => (place === step ? withPart(item, rest, part) : item));
  }
  const object: JsonObject = isJsonObject(whole) ? whole : {};
  return { ...object, [step]: withPart(object[step], rest, part) };
}
