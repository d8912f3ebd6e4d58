import { z } from 'zod/mini';
import {
  assumption,
  flag,
  id,
  isoDate,
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
  text,
  whole,
} from './common.ts';
import { criteria } from './criterionSchema.ts';
import { minuteOfDay } from './time.ts';

/** A band of consecutive stages. */
export const phaseShape = object({
  type: only('phase'),
  id,
  order,
  name,
  subtitle: shortText,
  definition: longText,
});
export type Phase = z.infer<typeof phaseShape>;

/** People who own stages and do the work. */
export const teamShape = object({
  type: only('team'),
  id,
  order,
  name,
  abbreviation: z._default(text(24), ''),
  /** Which of the eight team colours; the interface knows how it looks in light and dark. */
  colour: z._default(whole(0, 7), 0),
  description: longText,
  /** People who can work at the same time, in the hours of the calendar; null: the team is not a limit. */
  headCount: orNull(whole(0, 100_000)),
  /** The working hours of the head-count; null: the blueprint's calendar, or around the clock where it has none. */
  calendarId: reference,
  /** People besides the head-count who work other hours, part-time or in another place. */
  shifts: list(object({ name: shortText, headCount: whole(1, 100_000), calendarId: reference }), 50),
  costPerHour: money,
  /** How many leads may wait for the team, those in work not counted; null: without limit. */
  queueLimit: orNull(whole(0, 10_000_000)),
  /** Whether leads that raised their hand are served before all others. */
  handRaisersFirst: flag(true),
  /**
   * Who is served first: leads that meet the first rule come before those that meet the second, and so on;
   * leads that meet none come last. A rule counts in the stages it names and their sub-stages, in all where it
   * names none.
   */
  priorities: list(object({ name: shortText, appliesTo: criteria, stageIds: references }), 20),
  /** Among leads of equal priority: the one whose promise is due first, or the one that came first. */
  queueOrder: z._default(z.enum(['dueTime', 'firstCome']), 'dueTime'),
});
export type Team = z.infer<typeof teamShape>;

/** Working hours: which minutes of which weekday are open, in which time zone, and the days off. */
export const calendarShape = object({
  type: only('calendar'),
  id,
  order,
  name,
  /** IANA name; empty: the blueprint's own time zone. */
  timeZone: z._default(text(64), ''),
  /** Open stretches, weekday 1 (Monday) to 7 (Sunday), minutes since local midnight. */
  openHours: list(object({ weekday: whole(1, 7), from: minuteOfDay, to: minuteOfDay }), 100),
  /** Local dates that are closed. */
  holidays: list(
    object({
      date: isoDate,
      name: shortText,
    }),
    1_000,
  ),
  /** How many open hours a promise of "one business day" means. */
  hoursPerDay: z._default(z.number().check(z.gt(0), z.lte(24)), 8),
});
export type Calendar = z.infer<typeof calendarShape>;

/** A system that the work is done in. */
export const toolShape = object({
  type: only('tool'),
  id,
  order,
  name,
  category: shortText,
  description: longText,
  ownerTeamId: reference,
});

/** One of the states of the second dimension: what the team has done with the lead. */
export const statusShape = object({
  type: only('status'),
  id,
  key,
  order,
  name,
  definition: longText,
  /** What sets it by itself: the first work on a lead, speaking with it, or a change of owner. */
  setBy: orNull(z.enum(['activityStarted', 'contactMade', 'handOff'])),
});

/** A managed picklist of reasons. */
export const reasonListShape = object({
  type: only('reasonList'),
  id,
  key,
  order,
  name,
  purpose: longText,
  governed: flag(true),
  reasons: list(
    object({
      id,
      name,
      description: longText,
      /** How often it is the reason, relative to the others. */
      weight: z._default(number(0, 1e6), 1),
      /** Other weights by lead source. */
      sourceWeights: list(object({ sourceId: id, weight: number(0, 1e6) }), 200),
      requiresText: flag(false),
    }),
    500,
  ),
  assumption,
});
export type ReasonList = z.infer<typeof reasonListShape>;

/** A remark on the canvas. */
export const noteShape = object({
  type: only('note'),
  id,
  order,
  text: longText,
  /** One of the eight colours of the teams; null: the colour of paper. */
  colour: orNull(whole(0, 7)),
  position: z.prefault(object({ x: number(-1e6, 1e6), y: number(-1e6, 1e6) }), {
    x: 0,
    y: 0,
  }),
  size: z.prefault(object({ width: number(40, 10_000), height: number(24, 10_000) }), {
    width: 220,
    height: 120,
  }),
});
export type Note = z.infer<typeof noteShape>;

/** A named set of changes to the numbers or structure of the blueprint. */
export const scenarioShape = object({
  type: only('scenario'),
  id,
  order,
  name,
  description: longText,
  /** What it sets: a field path of a record, and the value it has in the scenario. */
  settings: list(
    object({
      recordId: id,
      path: z.array(z.union([text(60), whole(0, 10_000)])).check(z.minLength(1), z.maxLength(12)),
      value: json,
    }),
    1_000,
  ),
  /** Records that are there only in the scenario, complete with type and id. */
  adds: list(json, 200),
  /** Records that are not there in the scenario, nor what makes no sense without them. */
  removes: references,
});
export type Scenario = z.infer<typeof scenarioShape>;

/** Who has agreed to what, and when. */
export const signOffShape = object({
  type: only('signOff'),
  id,
  order,
  subject: name,
  person: shortText,
  role: shortText,
  teamId: reference,
  decision: z._default(z.enum(['open', 'agreed', 'rejected']), 'open'),
  date: z._default(text(40), ''),
  comment: longText,
});
