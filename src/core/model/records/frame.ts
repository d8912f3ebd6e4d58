import { z } from 'zod/mini';
import {
  flag,
  isoDate,
  list,
  longText,
  money,
  name,
  number,
  object,
  only,
  orNull,
  reference,
  references,
  share,
  shortText,
  text,
  whole,
} from './common.ts';

/** What the blueprint is about, and the frame its numbers stand in. One a blueprint. */
export const settingsShape = object({
  type: only('settings'),
  id: only('settings_main'),
  name: z._default(name, 'Untitled blueprint'),
  company: shortText,
  /** Words to find the blueprint by among others. */
  tags: list(z.string().check(z.minLength(1), z.maxLength(60)), 20),
  /** Put away: no longer worked on, but kept. */
  isArchived: flag(false),
  description: longText,
  level: z._default(z.enum(['contact', 'company']), 'contact'),
  /** ISO 4217. */
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/)), 'EUR'),
  fiscalYearStartMonth: z._default(whole(1, 12), 1),
  /** IANA name. */
  timeZone: z._default(text(64), 'UTC'),
  /** The local date on which a simulated run begins, at midnight. */
  startDate: z._default(isoDate, '2027-01-04'),
  /** How many days a run lasts unless it is told otherwise. */
  runDays: z._default(whole(1, 3_660), 365),
  calendarId: reference,
  /** Stages a lead counts as won, and as a promoter, from. */
  customerStageId: reference,
  evangelistStageId: reference,
  /** The field that tells hand-raisers from scored leads, and the stage where it is decided. */
  qualifiedStageId: reference,
  /** How many deal stages the company says it has. */
  dealStages: orNull(whole(0, 100)),
  dealValue: z.prefault(object({ mean: money, standardDeviation: money }), {}),
  /** How conversion falls with a slower first response: after so many hours, this part of the share is left. */
  responseDecay: list(object({ hours: number(0, 100_000), factor: number(0, 1) }), 50),
});
export type Settings = z.infer<typeof settingsShape>;

/** What the company wants to reach in a fiscal year. One a blueprint. */
export const targetsShape = object({
  type: only('targets'),
  id: only('targets_main'),
  customers: orNull(number(0, 1e9)),
  revenue: orNull(number(0, 1e15)),
  /** Marketing's part of the pipeline. */
  marketingShare: orNull(share),
  note: longText,
});

/** The rules the company gives itself. One a blueprint. */
export const policiesShape = object({
  type: only('policies'),
  id: only('policies_main'),
  /** What happens when a lead goes past a stage: it is a mistake, it needs a reason, or the visit is marked as made. */
  skipping: z._default(z.enum(['strict', 'withReason', 'backfill']), 'strict'),
  reviewRhythm: shortText,
  adminLimit: z._default(whole(1, 1_000), 2),
  adminTeamIds: references,
  /** Who may change what. */
  access: list(object({ subject: name, teamIds: references, note: shortText }), 100),
  /** Rules of the problem list that are not to speak, and why: of these records, or of all where none is named. */
  mutedRules: list(object({ check: text(60), recordIds: references, reason: longText }), 500),
  note: longText,
});
