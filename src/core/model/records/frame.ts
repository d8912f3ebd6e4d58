import { z } from 'zod';
import { longText, money, name, object, reference, references, share, shortText } from './common.ts';

const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** What the blueprint is about, and the frame its numbers stand in. One a blueprint. */
export const settingsShape = object({
  type: z.literal('settings').default('settings'),
  id: z.literal('settings_main').default('settings_main'),
  name: name.default('Untitled blueprint'),
  company: shortText,
  description: longText,
  level: z.enum(['contact', 'company']).default('contact'),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  fiscalYearStartMonth: z.number().int().min(1).max(12).default(1),
  /** IANA name. */
  timeZone: z.string().max(64).default('UTC'),
  /** The local date on which a simulated run begins, at midnight. */
  startDate: isoDate.default('2027-01-04'),
  /** How many days a run lasts unless it is told otherwise. */
  runDays: z.number().int().min(1).max(3_660).default(365),
  calendarId: reference,
  /** Stages a lead counts as won, and as a promoter, from. */
  customerStageId: reference,
  evangelistStageId: reference,
  /** The field that tells hand-raisers from scored leads, and the stage where it is decided. */
  qualifiedStageId: reference,
  /** How many deal stages the company says it has. */
  dealStages: z.number().int().min(0).max(100).nullable().default(null),
  dealValue: object({ mean: money, standardDeviation: money }).prefault({}),
  /** How conversion falls with a slower first response: after so many hours, this part of the share is left. */
  responseDecay: z
    .array(object({ hours: z.number().min(0).max(100_000), factor: z.number().min(0).max(1) }))
    .max(50)
    .default([]),
});
export type Settings = z.infer<typeof settingsShape>;

/** What the company wants to reach in a fiscal year. One a blueprint. */
export const targetsShape = object({
  type: z.literal('targets').default('targets'),
  id: z.literal('targets_main').default('targets_main'),
  customers: z.number().min(0).max(1e9).nullable().default(null),
  revenue: z.number().min(0).max(1e15).nullable().default(null),
  /** Marketing's part of the pipeline. */
  marketingShare: share.nullable().default(null),
  note: longText,
});
export type Targets = z.infer<typeof targetsShape>;

/** The rules the company gives itself. One a blueprint. */
export const policiesShape = object({
  type: z.literal('policies').default('policies'),
  id: z.literal('policies_main').default('policies_main'),
  /** What happens when a lead goes past a stage: it is a mistake, it needs a reason, or the visit is marked as made. */
  skipping: z.enum(['strict', 'withReason', 'backfill']).default('strict'),
  reviewRhythm: shortText,
  adminLimit: z.number().int().min(1).max(1_000).default(2),
  adminTeamIds: references,
  /** Who may change what. */
  access: z
    .array(object({ subject: name, teamIds: references, note: shortText }))
    .max(100)
    .default([]),
  note: longText,
});
export type Policies = z.infer<typeof policiesShape>;
