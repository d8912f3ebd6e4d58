import { z } from 'zod/mini';
import {
  assumption,
  flag,
  id,
  key,
  lines,
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
  share,
  shortText,
  text,
  whole,
} from './common.ts';
import { criteria } from './criterionSchema.ts';
import { delay, duration, minuteOfDay } from './time.ts';

/** When leads that have waited for each other go on together. */
export const batch = z.discriminatedUnion('kind', [
  object({ kind: z.literal('daily'), minute: minuteOfDay }),
  object({ kind: z.literal('weekly'), weekday: whole(1, 7), minute: minuteOfDay }),
  object({ kind: z.literal('leads'), leads: whole(2, 1_000_000) }),
]);
export type Batch = z.infer<typeof batch>;

/** What is done with a lead in a stage. The list is in the order of work. */
export const activity = object({
  id,
  name,
  description: longText,
  /** Who does it; null: the stage's responsible team. */
  teamId: reference,
  automation: z._default(z.enum(['manual', 'sequence', 'nurtureJourney', 'workflow']), 'manual'),
  toolId: reference,
  channel: shortText,
  /** How many touches it makes, for the reader of the card. */
  touches: orNull(whole(0, 1_000)),
  /** The leads it is done for; null: all. */
  appliesTo: criteria,
  /** How long it waits to begin, assumed, where team capacity is not simulated; null: at once. */
  wait: orNull(delay),
  /** How long the work takes; null: no time. Where team capacity is simulated, a person is busy so long. */
  effort: orNull(delay),
  /**
   * Leads wait for each other before this is done: until a minute of the day or of the week (a weekly lead
   * review), or until so many are there. null: each lead at once.
   */
  batch: orNull(batch),
  /** Whether a person speaks with the lead, so that the status becomes the one for contact. */
  makesContact: flag(false),
  /** What not to do. */
  caution: longText,
});

const slaTimes = {
  firstResponse: orNull(duration),
  maximumTime: orNull(duration),
};

/** A service-level promise; every part may be absent. */
export const sla = z.prefault(
  object({
    ...slaTimes,
    /** Stricter or softer promises for some leads; the first whose criterion holds at entry counts. */
    variants: list(object({ name, appliesTo: criteria, ...slaTimes }), 20),
    /** Who is told when it is missed, and what happens then, in words. */
    escalationTeamId: reference,
    escalation: longText,
    attempts: orNull(whole(0, 100)),
  }),
  {},
);

export const report = object({ metric: name, report: shortText, rhythm: shortText, audience: shortText });

export const stageShape = object({
  type: only('stage'),
  id,
  key,
  order,
  /** A kind of the registry of stage kinds: inventory, sla, gate, group, end. */
  kind: z._default(z.string().check(z.minLength(1), z.maxLength(40)), 'inventory'),
  /** The label on the card: "1", "4a", "9+". */
  number: z._default(text(10), ''),
  name,
  abbreviation: z._default(text(24), ''),
  route: z._default(z.enum(['success', 'detour']), 'success'),
  phaseId: reference,
  parentId: reference,
  /** For a group: the sub-stage a lead begins in; null: the first in order. */
  initialStageId: reference,
  isEntryPoint: flag(false),
  /** Of its upper left corner: on the canvas, or counted from that of the group it is in. */
  position: z.prefault(object({ x: number(-1e6, 1e6), y: number(-1e6, 1e6) }), {
    x: 0,
    y: 0,
  }),
  definition: longText,

  responsibleTeamId: reference,
  accountableTeamId: reference,
  consultedTeamIds: references,
  informedTeamIds: references,
  activities: list(activity, 100),
  enterCriteria: criteria,
  leaveCriteria: criteria,
  criteriaAuthorTeamId: reference,
  toolIds: references,
  trackedFieldIds: references,
  systemOfRecordToolId: reference,
  trackingNote: longText,
  reports: list(report, 50),
  sla,

  needs: longText,
  challenges: longText,
  content: longText,
  messaging: longText,
  hurdles: longText,
  evidence: longText,
  winProbability: orNull(share),
  forecastCategory: orNull(z.enum(['omitted', 'pipeline', 'bestCase', 'commit', 'closed'])),
  requiredFieldIds: references,
  handOver: lines,
  statusIds: references,
  /** The status a lead gets on entering; null: it keeps the one it has. */
  statusOnEntryId: reference,
  costPerLead: money,
  /** Leads that are here when a run begins, and how long they have been here. */
  stock: z.prefault(
    object({
      leads: z._default(whole(0, 10_000_000), 0),
      age: orNull(delay),
      /** Whether the work of the stage has been done on them, so that only what follows is to come. */
      isWorked: flag(false),
    }),
    {},
  ),
  assumption,
});

/** A milestone of a lead's progress. */
export type Stage = z.infer<typeof stageShape>;
