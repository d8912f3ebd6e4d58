import { z } from 'zod';
import {
  assumption,
  id,
  key,
  lines,
  longText,
  money,
  name,
  object,
  order,
  reference,
  references,
  share,
  shortText,
} from './common.ts';
import { criteria } from './criterionSchema.ts';
import { delay, duration } from './time.ts';

/** What is done with a lead in a stage. The list is in the order of work. */
export const activity = object({
  id,
  name,
  description: longText,
  /** Who does it; null: the stage's responsible team. */
  teamId: reference,
  automation: z.enum(['manual', 'sequence', 'nurtureJourney', 'workflow']).default('manual'),
  toolId: reference,
  channel: shortText,
  /** How many touches it makes, for the reader of the card. */
  touches: z.number().int().min(0).max(1_000).nullable().default(null),
  /** The leads it is done for; null: all. */
  appliesTo: criteria,
  /** How long it waits to begin, assumed, where team capacity is not simulated; null: at once. */
  wait: delay.nullable().default(null),
  /** How long the work takes; null: no time. */
  effort: delay.nullable().default(null),
  /** Whether a person speaks with the lead, so that the status becomes the one for contact. */
  makesContact: z.boolean().default(false),
  /** What not to do. */
  caution: longText,
});
export type Activity = z.infer<typeof activity>;

const slaTimes = {
  firstResponse: duration.nullable().default(null),
  maximumTime: duration.nullable().default(null),
};

/** A service-level promise; every part may be absent. */
export const sla = object({
  ...slaTimes,
  /** Stricter or softer promises for some leads; the first whose criterion holds at entry counts. */
  variants: z
    .array(object({ name, appliesTo: criteria, ...slaTimes }))
    .max(20)
    .default([]),
  /** Who is told when it is missed, and what happens then, in words. */
  escalationTeamId: reference,
  escalation: longText,
  attempts: z.number().int().min(0).max(100).nullable().default(null),
}).prefault({});
export type Sla = z.infer<typeof sla>;

export const report = object({ metric: name, report: shortText, rhythm: shortText, audience: shortText });

export const stageShape = object({
  type: z.literal('stage').default('stage'),
  id,
  key,
  order,
  /** A kind of the registry of stage kinds: inventory, sla, gate, group, end. */
  kind: z.string().min(1).max(40).default('inventory'),
  /** The label on the card: "1", "4a", "9+". */
  number: z.string().max(10).default(''),
  name,
  abbreviation: z.string().max(24).default(''),
  route: z.enum(['success', 'detour']).default('success'),
  phaseId: reference,
  parentId: reference,
  /** For a group: the sub-stage a lead begins in; null: the first in order. */
  initialStageId: reference,
  isEntryPoint: z.boolean().default(false),
  /** Of its upper left corner: on the canvas, or counted from that of the group it is in. */
  position: object({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) }).prefault({
    x: 0,
    y: 0,
  }),
  definition: longText,

  responsibleTeamId: reference,
  accountableTeamId: reference,
  consultedTeamIds: references,
  informedTeamIds: references,
  activities: z.array(activity).max(100).default([]),
  enterCriteria: criteria,
  leaveCriteria: criteria,
  criteriaAuthorTeamId: reference,
  toolIds: references,
  trackedFieldIds: references,
  systemOfRecordToolId: reference,
  trackingNote: longText,
  reports: z.array(report).max(50).default([]),
  sla,

  needs: longText,
  challenges: longText,
  content: longText,
  messaging: longText,
  hurdles: longText,
  evidence: longText,
  winProbability: share.nullable().default(null),
  forecastCategory: z.enum(['omitted', 'pipeline', 'bestCase', 'commit', 'closed']).nullable().default(null),
  requiredFieldIds: references,
  handOver: lines,
  statusIds: references,
  /** The status a lead gets on entering; null: it keeps the one it has. */
  statusOnEntryId: reference,
  costPerLead: money,
  /** Leads that are here when a run begins, and how long they have been here. */
  stock: object({
    leads: z.number().int().min(0).max(10_000_000).default(0),
    age: delay.nullable().default(null),
  }).prefault({}),
  assumption,
});

/** A milestone of a lead's progress. */
export type Stage = z.infer<typeof stageShape>;
