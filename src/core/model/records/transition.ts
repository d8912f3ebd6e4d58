import { z } from 'zod/mini';
import {
  assumption,
  flag,
  id,
  lines,
  list,
  longText,
  object,
  only,
  order,
  orNull,
  reference,
  share,
  shortText,
  text,
  whole,
} from './common.ts';
import { criteria, criterion } from './criterionSchema.ts';
import { delay, duration } from './time.ts';

export const transitionKinds = ['advance', 'recycle', 'reject', 'lose', 'win', 'refer'] as const;
export const triggers = ['decision', 'event', 'automatic', 'timer', 'overflow', 'patience'] as const;

export const transitionShape = object({
  type: only('transition'),
  id,
  order,
  fromId: id,
  toId: id,
  label: shortText,
  kind: z._default(z.enum(transitionKinds), 'advance'),
  /**
   * A person decides, something outside happens, the criteria alone, or time passing; overflow: the queue of
   * the team is full when the lead would join it; patience: the lead has waited in the queue for too long.
   * Ways of a gate ignore it.
   */
  trigger: z._default(z.enum(triggers), 'decision'),
  /** What happened, as a past-tense fact ("lead.accepted"); empty: made from the label or the target. */
  event: z._default(text(80).check(z.regex(/^$|^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/)), ''),
  criteria,
  /** The way a gate takes when no other is open. */
  isDefault: flag(false),
  /** For a timer: the promise it fires at, or its own length of time since the stage was entered. */
  timer: orNull(
    z.discriminatedUnion('kind', [
      object({ kind: z.literal('after'), duration }),
      object({ kind: z.literal('firstResponseMissed') }),
      object({ kind: z.literal('maximumTimeMissed') }),
    ]),
  ),
  decidedByTeamId: reference,
  reasonListId: reference,
  handOver: lines,
  automation: z._default(z.enum(['manual', 'sequence', 'nurtureJourney', 'workflow']), 'manual'),
  description: longText,
  /** The part of the leads that go this way when they decide; null: what the others of the stage leave over. */
  share: orNull(share),
  /** Other shares for some leads; the first whose criterion holds counts. */
  modifiers: list(object({ appliesTo: criterion, share }), 50),
  /**
   * From the decision to the move; for a referral: between one referral and the next; for patience: how long
   * the lead waits in the queue before it goes. null: at once.
   */
  delay: orNull(delay),
  /** How often one lead may go this way; null: without limit. */
  maximumRounds: orNull(whole(0, 1_000)),
  /** Whether engagement and intent points are set to zero; null: only when recycling. */
  resetsScore: orNull(z.boolean()),
  assumption,
});

/** How a lead moves from one stage to another. */
export type Transition = z.infer<typeof transitionShape>;
