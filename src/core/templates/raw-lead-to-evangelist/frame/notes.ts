import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const notes: readonly RecordMembers<'note'>[] = [
  {
    id: 'note_assumptions',
    text: 'Every number in this template is an assumption, with its source where there is one. Replace the six that matter most first: leads a month by source, MQL to SAL, SAL to SQL, win rate, first response, deal value.',
    position: { x: 480, y: -290 },
    size: { width: 300, height: 130 },
  },
  {
    id: 'note_words',
    text: 'Articles and tools disagree about these words. Here: SAL = accepted and being worked; SQL = BANT confirmed; Opportunity = a deal with a budget. Change the definitions on the cards if yours differ, then have them signed.',
    position: { x: 810, y: -290 },
    size: { width: 320, height: 130 },
  },
  {
    id: 'note_blindSpots',
    text: 'Lifecycle stage is the minimal data point you collect. Read it together with ICP fit, buyer persona and lead status: MQL and New means call; SAL and Connecting means a good fit nobody has spoken to yet.',
    position: { x: 1160, y: -290 },
    size: { width: 320, height: 130 },
  },
  {
    id: 'note_responseDecay',
    text: 'Assumption: a slower first response lowers conversion. The curve stays at 1 for an hour and falls to two thirds after a day and to half after three. Published: followed up within 1 hour 53 % of MQLs became SQLs, after 24 hours 17 % (https://tag.prooflytics.io/blog/mql-to-sql-conversion-rate-benchmarks); we take half of that fall, because slow answers also go to worse leads.',
    position: { x: 480, y: -470 },
    size: { width: 300, height: 160 },
  },
];
