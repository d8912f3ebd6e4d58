import { z } from 'zod';
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
  shortText,
} from './common.ts';

/** A band of consecutive stages. */
export const phaseShape = object({
  type: z.literal('phase').default('phase'),
  id,
  order,
  name,
  subtitle: shortText,
  definition: longText,
});
export type Phase = z.infer<typeof phaseShape>;

/** People who own stages and do the work. */
export const teamShape = object({
  type: z.literal('team').default('team'),
  id,
  order,
  name,
  abbreviation: z.string().max(24).default(''),
  /** Which of the eight team colours; the interface knows how it looks in light and dark. */
  colour: z.number().int().min(0).max(7).default(0),
  description: longText,
  /** People who can work at the same time; null: the team is not a limit. */
  headCount: z.number().int().min(0).max(100_000).nullable().default(null),
  calendarId: reference,
  costPerHour: money,
  /** The longest queue it takes on; null: without limit. */
  queueLimit: z.number().int().min(0).max(10_000_000).nullable().default(null),
});
export type Team = z.infer<typeof teamShape>;

const minuteOfDay = z.number().int().min(0).max(1_440);

/** Working hours: which minutes of which weekday are open, in which time zone, and the days off. */
export const calendarShape = object({
  type: z.literal('calendar').default('calendar'),
  id,
  order,
  name,
  /** IANA name; empty: the blueprint's own time zone. */
  timeZone: z.string().max(64).default(''),
  /** Open stretches, weekday 1 (Monday) to 7 (Sunday), minutes since local midnight. */
  openHours: z
    .array(object({ weekday: z.number().int().min(1).max(7), from: minuteOfDay, to: minuteOfDay }))
    .max(100)
    .default([]),
  /** Local dates that are closed. */
  holidays: z
    .array(
      object({ date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), name: shortText }),
    )
    .max(1_000)
    .default([]),
  /** How many open hours a promise of "one business day" means. */
  hoursPerDay: z.number().gt(0).max(24).default(8),
});
export type Calendar = z.infer<typeof calendarShape>;

/** A system that the work is done in. */
export const toolShape = object({
  type: z.literal('tool').default('tool'),
  id,
  order,
  name,
  category: shortText,
  description: longText,
  ownerTeamId: reference,
});
export type Tool = z.infer<typeof toolShape>;

/** One of the states of the second dimension: what the team has done with the lead. */
export const statusShape = object({
  type: z.literal('status').default('status'),
  id,
  key,
  order,
  name,
  definition: longText,
  /** What sets it by itself: the first work on a lead, speaking with it, or a change of owner. */
  setBy: z.enum(['activityStarted', 'contactMade', 'handOff']).nullable().default(null),
});
export type Status = z.infer<typeof statusShape>;

/** A managed picklist of reasons. */
export const reasonListShape = object({
  type: z.literal('reasonList').default('reasonList'),
  id,
  key,
  order,
  name,
  purpose: longText,
  governed: z.boolean().default(true),
  reasons: z
    .array(
      object({
        id,
        name,
        description: longText,
        /** How often it is the reason, relative to the others. */
        weight: z.number().min(0).max(1e6).default(1),
        /** Other weights by lead source. */
        sourceWeights: z
          .array(object({ sourceId: id, weight: z.number().min(0).max(1e6) }))
          .max(200)
          .default([]),
        requiresText: z.boolean().default(false),
      }),
    )
    .max(500)
    .default([]),
  assumption,
});
export type ReasonList = z.infer<typeof reasonListShape>;

/** A remark on the canvas. */
export const noteShape = object({
  type: z.literal('note').default('note'),
  id,
  order,
  text: longText,
  position: object({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) }).prefault({
    x: 0,
    y: 0,
  }),
  size: object({ width: z.number().min(40).max(10_000), height: z.number().min(24).max(10_000) }).prefault({
    width: 220,
    height: 120,
  }),
});
export type Note = z.infer<typeof noteShape>;

/** A named set of changes to the numbers or structure of the blueprint. */
export const scenarioShape = object({
  type: z.literal('scenario').default('scenario'),
  id,
  order,
  name,
  description: longText,
  /** What it sets: a field path of a record, and the value it has in the scenario. */
  settings: z
    .array(
      object({
        recordId: id,
        path: z
          .array(z.union([z.string().max(60), z.number().int().min(0).max(10_000)]))
          .min(1)
          .max(12),
        value: json,
      }),
    )
    .max(1_000)
    .default([]),
});
export type Scenario = z.infer<typeof scenarioShape>;

/** Who has agreed to what, and when. */
export const signOffShape = object({
  type: z.literal('signOff').default('signOff'),
  id,
  order,
  subject: name,
  person: shortText,
  role: shortText,
  teamId: reference,
  decision: z.enum(['open', 'agreed', 'rejected']).default('open'),
  date: z.string().max(40).default(''),
  comment: longText,
});
export type SignOff = z.infer<typeof signOffShape>;
