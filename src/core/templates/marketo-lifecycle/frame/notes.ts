import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const notes: readonly RecordMembers<'note'>[] = [
  {
    id: 'note_terms',
    text: 'Lead: demographics and behaviour together. MQL: fit, interaction with content, buying intent, at a score of 40. SAL: formally accepted, with characteristics and a clock. SQL: given to an account executive. If one of these means something else in your house, change the card, not the meeting.',
    position: { x: 0, y: -270 },
    size: { width: 340, height: 150 },
  },
  {
    id: 'note_clock',
    text: 'The 72 hours are an example value. They run on weekdays around the clock, so a lead accepted on Friday at noon is due on Wednesday at noon. What is not decided comes back by itself: try the scenario “48 hours” before you promise less.',
    position: { x: 960, y: -270 },
    size: { width: 330, height: 130 },
  },
  {
    id: 'note_gate',
    text: 'The diamond is a gate: it holds nobody. It reads one field that sales must fill in, and sends the lead three ways. The default is “not ready”, because that costs least if it is wrong.',
    position: { x: 1_330, y: -270 },
    size: { width: 310, height: 110 },
  },
  {
    id: 'note_modeler',
    text: 'In Marketo: one lifecycle program, a status for each card, one smart campaign for each arrow. Names of the events on the arrows can be the names of the campaigns.',
    position: { x: 380, y: -270 },
    size: { width: 310, height: 110 },
  },
];
