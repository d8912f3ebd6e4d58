import { z } from 'zod';
import { assumption, id, lines, longText, object, order, reference, share, shortText } from './common.ts';
import { criteria, criterion } from './criterionSchema.ts';
import { delay, duration } from './time.ts';

export const transitionKinds = ['advance', 'recycle', 'reject', 'lose', 'win', 'refer'] as const;
export const triggers = ['decision', 'event', 'automatic', 'timer'] as const;

export const transitionShape = object({
  type: z.literal('transition').default('transition'),
  id,
  order,
  fromId: id,
  toId: id,
  label: shortText,
  kind: z.enum(transitionKinds).default('advance'),
  /** A person decides, something outside happens, the criteria alone, or time passing. Ways of a gate ignore it. */
  trigger: z.enum(triggers).default('decision'),
  /** What happened, as a past-tense fact ("lead.accepted"); empty: made from the label or the target. */
  event: z
    .string()
    .max(80)
    .regex(/^$|^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/)
    .default(''),
  criteria,
  /** The way a gate takes when no other is open. */
  isDefault: z.boolean().default(false),
  /** For a timer: the promise it fires at, or its own length of time since the stage was entered. */
  timer: z
    .discriminatedUnion('kind', [
      object({ kind: z.literal('after'), duration }),
      object({ kind: z.literal('firstResponseMissed') }),
      object({ kind: z.literal('maximumTimeMissed') }),
    ])
    .nullable()
    .default(null),
  decidedByTeamId: reference,
  reasonListId: reference,
  handOver: lines,
  automation: z.enum(['manual', 'sequence', 'nurtureJourney', 'workflow']).default('manual'),
  description: longText,
  /** The part of the leads that go this way when they decide; null: what the others of the stage leave over. */
  share: share.nullable().default(null),
  /** Other shares for some leads; the first whose criterion holds counts. */
  modifiers: z
    .array(object({ appliesTo: criterion, share }))
    .max(50)
    .default([]),
  /** From the decision to the move; for a referral: between one referral and the next. null: at once. */
  delay: delay.nullable().default(null),
  /** How often one lead may go this way; null: without limit. */
  maximumRounds: z.number().int().min(0).max(1_000).nullable().default(null),
  /** Whether engagement and intent points are set to zero; null: only when recycling. */
  resetsScore: z.boolean().nullable().default(null),
  assumption,
});

/** How a lead moves from one stage to another. */
export type Transition = z.infer<typeof transitionShape>;
