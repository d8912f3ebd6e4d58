import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const notes: readonly RecordMembers<'note'>[] = [
  {
    id: 'note_objects',
    text: 'Contact and company. Both have the property “lifecyclestage” with the same options. A company stands where its furthest contact stands; a deal moves both to Opportunity and, when won, to Customer. Decide it once, in HubSpot’s settings, and write it here.',
    position: { x: 0, y: -260 },
    size: { width: 330, height: 140 },
  },
  {
    id: 'note_forward',
    text: 'HubSpot moves the lifecycle stage forward only. “Closed Lost back to Lead” therefore needs a workflow that clears the property and sets it anew. Without it lost contacts stay Opportunity for ever, and the funnel looks better than it is.',
    position: { x: 1_600, y: -260 },
    size: { width: 330, height: 140 },
  },
  {
    id: 'note_temperature',
    text: 'Hot, Warm and Cold are an attribute of the Lead, set by workflow. Three stages would say that a lead must be cold before it is warm; most hot ones never were.',
    position: { x: 380, y: -260 },
    size: { width: 320, height: 120 },
  },
  {
    id: 'note_words',
    text: 'SQL here means demand, timeline and budget, with Sales; other methods have SAL in between. If your reps first choose which MQLs they take, add a stage Sales Accepted Lead between 3 and 4.',
    position: { x: 960, y: -260 },
    size: { width: 320, height: 120 },
  },
];
