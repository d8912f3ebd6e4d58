import type { Plan } from '../core/compile/plan.ts';
import { findMeasure } from '../core/experiment/findMeasure.ts';
import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import type { JsonObject } from '../core/lib/json.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { intervalOf } from '../core/statistics/interval.ts';
import { neededReplications, type NeededReplications } from '../core/statistics/neededReplications.ts';
import type { CommandOption, Typed } from './command.ts';
import { positiveNumber } from './readTyped.ts';
import { Refusal } from './refusal.ts';
import { replicated } from './replicated.ts';
import type { ExperimentSettings } from './runOptions.ts';

/** The options that ask how many replications a precision takes. */
export const neededOptions: Readonly<Record<string, CommandOption>> = {
  for: {
    value: 'MEASURE',
    description: 'Says how many replications this measure needs: its path in the JSON, "stages.mql.balance".',
  },
  within: { value: 'PERCENT', description: 'How near the mean of --for is to be known: 5 for ± 5 %.' },
};

/** A precision that was asked for. */
export interface WantedPrecision {
  readonly measure: string;
  /** Half the width of the interval, as a share of the mean. */
  readonly share: number;
}

/** What was typed of a precision; null where nothing was. Throws a Refusal on half of it. */
export function readWantedPrecision(typed: Typed): WantedPrecision | null {
  const measure = typed.options['for'];
  const percent = positiveNumber(typed, 'within', 0, 100);
  if (typeof measure !== 'string' && percent === undefined) return null;
  if (typeof measure !== 'string')
    throw new Refusal('--within says how near, but not which measure: add --for MEASURE.');
  if (percent === undefined)
    throw new Refusal('--for says which measure, but not how near it is to be known: add --within PERCENT.');
  return { measure, share: percent / 100 };
}

/** Throws a Refusal, before all runs are made, where a plan has no such measure: a run of one lead has them all. */
export function requireMeasure(
  wanted: WantedPrecision,
  blueprint: Blueprint,
  plan: Plan,
  settings: ExperimentSettings,
): void {
  const small = { ...settings, leads: 1, stock: false, replications: 1 };
  neededFor(replicated(blueprint, plan, small).series, wanted, settings.confidence);
}

/** A measure and how many replications it needs. */
export interface Needed {
  readonly path: string;
  readonly needed: NeededReplications;
}

/** How many replications give a measure the precision that is wanted, going by those that were made. */
export function neededFor(
  series: MeasureSeries,
  { measure, share }: WantedPrecision,
  confidence: number,
): Needed {
  const found = findMeasure(series, measure);
  if ('problem' in found) throw new Refusal(`--for: ${found.problem}`);
  const pilot = intervalOf(series.values.get(found.path)!, confidence);
  return { path: found.path, needed: neededReplications(pilot, { halfWidthShare: share }, confidence) };
}

/** The same as JSON: `replications` is null where a sentence says why none can be told. */
export function neededJson({ share }: WantedPrecision, { path, needed }: Needed): JsonObject {
  return {
    measure: path,
    withinShare: share,
    replications: 'replications' in needed ? needed.replications : null,
    cannotTell: 'cannotTell' in needed ? needed.cannotTell : null,
  };
}

/** The same as a sentence. */
export function neededWords({ share }: WantedPrecision, { path, needed }: Needed): string {
  const within = `${path} within ± ${Number((share * 100).toPrecision(6))} %`;
  return 'cannotTell' in needed
    ? `${within}: ${needed.cannotTell}`
    : `${within}: ${needed.replications.toLocaleString('en')} replications.`;
}
