import type { ShapeDescriptions } from './shapeDescription.ts';

/** A transition and what is inside it. */
export const transition: ShapeDescriptions = {
  transition: {
    about: 'How a lead moves from one stage to another. Where several compete, their order decides.',
    fields: {
      fromId: 'The stage it leaves. From a group it may be taken in any of its sub-stages.',
      toId: 'The stage it enters. Into a group a lead goes on to its initial sub-stage.',
      label: 'What is written on it ("accepted").',
      kind: 'What it means: "advance" a step forward; "win" the deal is won; "recycle" back to nurture; "reject" not accepted; "lose" the deal is lost; "refer" the lead stays and a new lead begins at the target.',
      trigger:
        'What makes a lead take it: "decision" somebody decides after the work of the stage; "event" something outside happens, simulated like a decision; "automatic" as soon as its criteria hold; "timer" time passing; "overflow" the queue of the team is full when the lead would join it; "patience" the lead has waited in the queue for the time of delay. Ways out of a gate ignore it.',
      event:
        'The fact that the machine is sent, unique among the ways of a stage; empty: made from the label or the kind.',
      criteria: 'What a lead must meet to take it, besides the criteria of the two stages; null: nothing.',
      isDefault: 'Whether it is the way a gate takes when no other is open; it ignores all criteria.',
      timer: 'When a way with the trigger "timer" is taken; null for every other trigger.',
      decidedByTeamId: 'The team that decides.',
      reasonListId: 'The list a reason must be chosen from; null: none is asked.',
      handOver: 'What the next owner must receive, one thing a line.',
      automation: 'Whether a person does it or which kind of automation.',
      description: 'Anything to say about it.',
      share:
        'The part of the leads that take it when the outcome is decided; null: an equal part of what the ways with a share leave over.',
      modifiers: 'Other shares for some leads: the first entry whose criterion holds replaces the share.',
      delay:
        'The time from the decision to the move; for a referral the time from one to the next; for the trigger "patience" how long the lead waits in the queue before it goes, drawn anew at each joining. null: at once, and for a referral never.',
      maximumRounds: 'How often one lead may take it; a used-up way is closed. null: without limit.',
      resetsScore: 'Whether engagement and intent points are set to zero on it; null: only when it recycles.',
    },
  },
  'transition.timer.after': {
    about: 'A clock of its own: so long after entering the stage.',
    fields: { duration: 'How long.' },
  },
  'transition.timer.firstResponseMissed': {
    about: 'When the promised time to the first response has passed without one.',
    fields: {},
  },
  'transition.timer.maximumTimeMissed': {
    about: 'When the promised longest time in the stage has passed.',
    fields: {},
  },
  'transition.modifiers': {
    about: 'Another share for some leads.',
    fields: { appliesTo: 'The leads.', share: 'The share that replaces the general one.' },
  },
};
