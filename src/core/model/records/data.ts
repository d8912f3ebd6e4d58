import { z } from 'zod';
import { fieldTypes, type FieldType } from '../../criteria/valueKinds.ts';
import {
  assumption,
  id,
  json,
  key,
  longText,
  money,
  name,
  object,
  order,
  reference,
  references,
  shortText,
} from './common.ts';
import { criteria, criterion } from './criterionSchema.ts';
import { distribution, duration } from './time.ts';

/** A field of the data dictionary. */
export const fieldShape = object({
  type: z.literal('field').default('field'),
  id,
  key,
  order,
  name,
  description: longText,
  fieldType: z.enum(Object.keys(fieldTypes) as [FieldType, ...FieldType[]]).default('text'),
  /** What may be chosen, for a choice. */
  options: z
    .array(object({ value: z.string().min(1).max(200), label: shortText }))
    .max(1_000)
    .default([]),
  /** The unit of a number, in words. */
  unit: shortText,
  systemOfRecordToolId: reference,
  crmName: shortText,
  object: z.enum(['contact', 'company', 'deal']).default('contact'),
  editableByTeamIds: references,
  governed: z.boolean().default(false),
  isPersonal: z.boolean().default(false),
});
export type Field = z.infer<typeof fieldShape>;

/** How many leads come, and when. */
export const arrivals = object({
  /** Chance decides each arrival (a Poisson process), or exactly so many come, evenly spread. */
  process: z.enum(['poisson', 'fixed']).default('poisson'),
  volume: z
    .discriminatedUnion('kind', [
      object({ kind: z.literal('monthly'), leads: z.array(z.number().min(0).max(1e8)).length(12) }),
      object({
        kind: z.literal('rate'),
        leads: z.number().min(0).max(1e8),
        per: z.enum(['hour', 'day', 'week', 'year']),
      }),
    ])
    .prefault({ kind: 'rate', leads: 0, per: 'day' }),
  /** Relative weights of Monday to Sunday, and of the 24 hours of the day; empty: all alike. */
  weekdayWeights: z.array(z.number().min(0).max(1e6)).max(7).default([]),
  hourWeights: z.array(z.number().min(0).max(1e6)).max(24).default([]),
  /** How many leads come together at one arrival (a list upload). */
  batchSize: z.number().int().min(1).max(1_000_000).default(1),
}).prefault({});

/** One field of the leads of a source: values with weights, or numbers from a distribution. */
export const attribute = object({
  fieldId: id,
  /** Only for leads whose earlier fields meet this; of several entries for a field the first that fits counts. */
  appliesTo: criteria,
  values: z
    .array(object({ value: json, weight: z.number().min(0).max(1e9).default(1) }))
    .max(1_000)
    .default([]),
  distribution: distribution.nullable().default(null),
});
export type Attribute = z.infer<typeof attribute>;

/** Where a lead originally came from; agreed by both teams. */
export const sourceShape = object({
  type: z.literal('source').default('source'),
  id,
  key,
  order,
  name,
  definition: longText,
  channel: shortText,
  agreedByTeamIds: references,
  governed: z.boolean().default(true),
  entryStageId: reference,
  arrivals,
  attributes: z.array(attribute).max(200).default([]),
  costPerLead: money,
  costPerMonth: money,
  /** Referrals make their own leads: this source is theirs. */
  isReferral: z.boolean().default(false),
  assumption,
});
export type Source = z.infer<typeof sourceShape>;

/** A behaviour of a lead that can be observed. */
export const signalShape = object({
  type: z.literal('signal').default('signal'),
  id,
  key,
  order,
  name,
  description: longText,
  component: z.enum(['engagement', 'intent']).default('engagement'),
  /** Points it adds; negative ones take away. */
  points: z.number().min(-10_000).max(10_000).default(0),
  /** How often it happens to a lead in a stage, on average; in a group's sub-stages too. */
  rates: z
    .array(object({ stageId: id, timesPerMonth: z.number().min(0).max(100_000) }))
    .max(500)
    .default([]),
  /** Some leads do it more or less often; the first whose criterion holds on entering the stage counts. */
  modifiers: z
    .array(object({ appliesTo: criterion, factor: z.number().min(0).max(1_000) }))
    .max(50)
    .default([]),
  /** Fields it sets on the lead. */
  sets: z
    .array(object({ fieldId: id, value: json }))
    .max(50)
    .default([]),
  isHandRaise: z.boolean().default(false),
  toolId: reference,
  assumption,
});
export type Signal = z.infer<typeof signalShape>;

/** How points are given, and who agreed to it. One a blueprint. */
export const scoreModelShape = object({
  type: z.literal('scoreModel').default('scoreModel'),
  id: z.literal('scoreModel_main').default('scoreModel_main'),
  description: longText,
  fitRules: z
    .array(object({ name, appliesTo: criterion, points: z.number().min(-10_000).max(10_000) }))
    .max(200)
    .default([]),
  /** After which time half of the engagement and intent points are left; null: they stay. */
  halfLife: duration.nullable().default(null),
  /** The score that the blueprint calls qualified; criteria say for themselves what they ask. */
  threshold: z.number().min(-100_000).max(100_000).nullable().default(null),
  authorTeamIds: references,
  reviewerTeamId: reference,
  conflicts: longText,
  assumption,
});
export type ScoreModel = z.infer<typeof scoreModelShape>;
