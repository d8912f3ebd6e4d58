import { z } from 'zod/mini';
import { fieldTypes, type FieldType } from '../../criteria/valueKinds.ts';
import {
  assumption,
  flag,
  id,
  json,
  key,
  list,
  longText,
  money,
  name,
  number,
  object,
  only,
  order,
  orNull,
  reference,
  references,
  shortText,
  whole,
} from './common.ts';
import { criteria, criterion } from './criterionSchema.ts';
import { distribution, duration } from './time.ts';

/** A field of the data dictionary. */
export const fieldShape = object({
  type: only('field'),
  id,
  key,
  order,
  name,
  description: longText,
  fieldType: z._default(z.enum(Object.keys(fieldTypes) as [FieldType, ...FieldType[]]), 'text'),
  /** What may be chosen, for a choice. */
  options: list(
    object({ value: z.string().check(z.minLength(1), z.maxLength(200)), label: shortText }),
    1_000,
  ),
  /** The unit of a number, in words. */
  unit: shortText,
  systemOfRecordToolId: reference,
  crmName: shortText,
  object: z._default(z.enum(['contact', 'company', 'deal']), 'contact'),
  editableByTeamIds: references,
  governed: flag(false),
  isPersonal: flag(false),
});
export type Field = z.infer<typeof fieldShape>;

/** How many leads come, and when. */
export const arrivals = z.prefault(
  object({
    /** Chance decides each arrival (a Poisson process), or exactly so many come, evenly spread. */
    process: z._default(z.enum(['poisson', 'fixed']), 'poisson'),
    volume: z.prefault(
      z.discriminatedUnion('kind', [
        object({ kind: z.literal('monthly'), leads: z.array(number(0, 1e8)).check(z.length(12)) }),
        object({
          kind: z.literal('rate'),
          leads: number(0, 1e8),
          per: z.enum(['hour', 'day', 'week', 'year']),
        }),
      ]),
      { kind: 'rate', leads: 0, per: 'day' },
    ),
    /** Relative weights of Monday to Sunday, and of the 24 hours of the day; empty: all alike. */
    weekdayWeights: list(number(0, 1e6), 7),
    hourWeights: list(number(0, 1e6), 24),
    /** How many leads come together at one arrival (a list upload). */
    batchSize: z._default(whole(1, 1_000_000), 1),
  }),
  {},
);

/** One field of the leads of a source: values with weights, or numbers from a distribution. */
export const attribute = object({
  fieldId: id,
  /** Only for leads whose earlier fields meet this; of several entries for a field the first that fits counts. */
  appliesTo: criteria,
  values: list(object({ value: json, weight: z._default(number(0, 1e9), 1) }), 1_000),
  distribution: orNull(distribution),
});
export type Attribute = z.infer<typeof attribute>;

/** Where a lead originally came from; agreed by both teams. */
export const sourceShape = object({
  type: only('source'),
  id,
  key,
  order,
  name,
  definition: longText,
  channel: shortText,
  agreedByTeamIds: references,
  governed: flag(true),
  entryStageId: reference,
  arrivals,
  attributes: list(attribute, 200),
  costPerLead: money,
  costPerMonth: money,
  /** Referrals make their own leads: this source is theirs. */
  isReferral: flag(false),
  assumption,
});
export type Source = z.infer<typeof sourceShape>;

/** A behaviour of a lead that can be observed. */
export const signalShape = object({
  type: only('signal'),
  id,
  key,
  order,
  name,
  description: longText,
  component: z._default(z.enum(['engagement', 'intent']), 'engagement'),
  /** Points it adds; negative ones take away. */
  points: z._default(number(-10_000, 10_000), 0),
  /** How often it happens to a lead in a stage, on average; in a group's sub-stages too. */
  rates: list(object({ stageId: id, timesPerMonth: number(0, 100_000) }), 500),
  /** Some leads do it more or less often; the first whose criterion holds on entering the stage counts. */
  modifiers: list(object({ appliesTo: criterion, factor: number(0, 1_000) }), 50),
  /** Fields it sets on the lead. */
  sets: list(object({ fieldId: id, value: json }), 50),
  isHandRaise: flag(false),
  toolId: reference,
  assumption,
});
export type Signal = z.infer<typeof signalShape>;

/** How points are given, and who agreed to it. One a blueprint. */
export const scoreModelShape = object({
  type: only('scoreModel'),
  id: only('scoreModel_main'),
  description: longText,
  fitRules: list(object({ name, appliesTo: criterion, points: number(-10_000, 10_000) }), 200),
  /** After which time half of the engagement and intent points are left; null: they stay. */
  halfLife: orNull(duration),
  /** The score that the blueprint calls qualified; criteria say for themselves what they ask. */
  threshold: orNull(number(-100_000, 100_000)),
  authorTeamIds: references,
  reviewerTeamId: reference,
  conflicts: longText,
  assumption,
});
