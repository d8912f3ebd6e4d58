import { MS_PER } from '../criteria/criterion.ts';
import { civilFromDays, daysFromCivil, weekdayOf, type CivilDate } from '../lib/civil.ts';
import type { Json } from '../lib/json.ts';
import { sameJson } from '../lib/json.ts';
import { hashText } from '../lib/random.ts';
import { zoneOffset } from '../lib/zone.ts';
import type { Attribute, Source } from '../model/records/data.ts';
import type { CriteriaCompiler } from './compileCriteria.ts';
import { compileDistribution, cumulate } from './compileTimes.ts';
import type { PlanAttribute, PlanField, PlanSource } from './plan.ts';

const DAY = MS_PER.days;
const PER: Readonly<Record<'hour' | 'day' | 'week' | 'year', number>> = {
  hour: MS_PER.hours,
  day: DAY,
  week: MS_PER.weeks,
  year: 365 * DAY,
};

/** The frame that arrivals are laid out in. */
export interface ArrivalFrame {
  readonly startInstant: number;
  readonly timeZone: string;
  readonly days: number;
}

/** A lead source: when its leads come and what they are like. */
export function compileSource(
  source: Source,
  enters: readonly number[],
  entryStage: number,
  fields: readonly PlanField[],
  criteria: CriteriaCompiler,
  frame: ArrivalFrame,
): PlanSource {
  return {
    id: source.id,
    word: hashText(source.id),
    entryStage,
    enters,
    process: source.arrivals.process,
    batchSize: source.arrivals.batchSize,
    isReferral: source.isReferral,
    ...layOut(source.arrivals, frame),
    attributes: source.attributes.flatMap((attribute) => compileAttribute(attribute, fields, criteria)),
  };
}

const laidOut = new WeakMap<object, { readonly frame: string; readonly line: ArrivalLine }>();

interface ArrivalLine {
  readonly times: Float64Array;
  readonly expected: Float64Array;
}

/** The line of a source's arrivals, made once for as long as they and their frame stay the same. */
function layOut(arrivals: Source['arrivals'], frame: ArrivalFrame): ArrivalLine {
  const name = `${frame.startInstant} ${frame.timeZone} ${frame.days}`;
  const known = laidOut.get(arrivals);
  if (known?.frame === name) return known.line;
  const line = expectedArrivals(arrivals, frame);
  laidOut.set(arrivals, { frame: name, line });
  return line;
}

/**
 * The expected number of arrivals (batches) over time, as a broken line. A constant rate is one straight line;
 * volumes by month are constant within a local month; weekday and hour weights are relative to their mean.
 */
function expectedArrivals(
  { volume, weekdayWeights, hourWeights, batchSize }: Source['arrivals'],
  frame: ArrivalFrame,
): ArrivalLine {
  const weekdays = relative(weekdayWeights, 7);
  const hours = relative(hourWeights, 24);
  const ratePerMs = ({ year, month }: CivilDate) =>
    volume.kind === 'rate'
      ? volume.leads / PER[volume.per]
      : volume.leads[month - 1]! / (daysInMonth(year, month) * DAY);
  if (volume.kind === 'rate' && weekdays === null && hours === null) {
    const end = frame.days * DAY;
    return {
      times: Float64Array.of(0, end),
      expected: Float64Array.of(0, (volume.leads / PER[volume.per] / batchSize) * end),
    };
  }
  const step = hours === null ? DAY : MS_PER.hours;
  const count = Math.ceil((frame.days * DAY) / step);
  const times = new Float64Array(count + 1);
  const expected = new Float64Array(count + 1);
  const offsets = offsetsByDay(frame);
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    const instant = frame.startInstant + index * step;
    if ((index * step) % DAY === 0) offset = offsets[(index * step) / DAY]!;
    const local = instant + offset;
    const day = Math.floor((local + (hours === null ? DAY / 2 : 0)) / DAY);
    const weight =
      (weekdays?.[weekdayOf(day) - 1] ?? 1) *
      (hours?.[Math.floor((local - Math.floor(local / DAY) * DAY) / MS_PER.hours)] ?? 1);
    times[index + 1] = (index + 1) * step;
    expected[index + 1] = expected[index]! + (ratePerMs(civilFromDays(day)) * weight * step) / batchSize;
  }
  return { times, expected };
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return daysFromCivil(next) - daysFromCivil({ year, month, day: 1 });
}

let lastOffsets: { readonly frame: string; readonly offsets: Float64Array } | null = null;

/** The zone's offset on each day of a frame; all sources of a blueprint share one, and asking for it is slow. */
function offsetsByDay({ startInstant, timeZone, days }: ArrivalFrame): Float64Array {
  const frame = `${startInstant} ${timeZone} ${days}`;
  if (lastOffsets?.frame !== frame) {
    const offsets = Float64Array.from({ length: days + 1 }, (_, day) =>
      zoneOffset(timeZone, startInstant + day * DAY),
    );
    lastOffsets = { frame, offsets };
  }
  return lastOffsets.offsets;
}

/** Weights divided by their mean; null where they say nothing. */
function relative(weights: readonly number[], length: number): readonly number[] | null {
  const full = Array.from({ length }, (_, index) => weights[index] ?? 0);
  const mean = full.reduce((sum, weight) => sum + weight, 0) / length;
  return weights.length === 0 || mean === 0 ? null : full.map((weight) => weight / mean);
}

function compileAttribute(
  attribute: Attribute,
  fields: readonly PlanField[],
  criteria: CriteriaCompiler,
): PlanAttribute[] {
  const index = fields.findIndex(({ id }) => id === attribute.fieldId);
  const field = fields[index];
  if (field === undefined) return [];
  const weighted = attribute.values.map(({ value, weight }) => ({ value: toStored(field, value), weight }));
  const drawn = attribute.distribution !== null && field.kind === 'number';
  if (weighted.length === 0 && !drawn) return [];
  return [
    {
      field: index,
      word: hashText(attribute.fieldId),
      criterion: criteria.add(attribute.appliesTo),
      ...cumulate(weighted),
      sampler: drawn ? compileDistribution(attribute.distribution!) : null,
    },
  ];
}

/** A value as the plan stores it: a number, a place in the field's dictionary, or NaN for none. */
export function toStored(field: PlanField, value: Json): number {
  if (value === null) return NaN;
  if (field.kind === 'number') return typeof value === 'number' ? value : NaN;
  const place = field.dictionary.findIndex((known) => sameJson(known, value));
  return place < 0 ? NaN : place;
}

/** The value behind a stored number; undefined for none. */
export function fromStored(field: PlanField, stored: number): Json | undefined {
  if (Number.isNaN(stored)) return undefined;
  return field.kind === 'number' ? stored : field.dictionary[stored];
}
