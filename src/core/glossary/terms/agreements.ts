import type { Term } from '../term.ts';

/** What is agreed about stages and leads. */
export const agreements: readonly Term[] = [
  {
    id: 'sla',
    name: 'SLA',
    also: ['service-level agreement', 'promise'],
    meaning:
      'How fast a lead is contacted and how long it may stay: the time to the first response, the longest stay, the hours they count in, and what happens when they are missed.',
    see: ['firstResponse', 'longestStay', 'businessTime', 'escalation'],
  },
  {
    id: 'firstResponse',
    name: 'First response',
    also: ['speed to lead', 'time to first contact', 'follow-up time'],
    meaning: 'The time from entering a stage to the first touch by a person.',
    see: ['responseDecay', 'sla'],
  },
  {
    id: 'longestStay',
    name: 'Longest stay',
    also: ['maximum time', 'time limit'],
    meaning: 'The longest time a lead may be in a stage before the promise is broken.',
    see: ['sla'],
  },
  {
    id: 'businessTime',
    name: 'Business time',
    also: ['business hours', 'working hours', 'calendar'],
    meaning: 'Time that counts only while a calendar is open: evenings, weekends and holidays do not count.',
  },
  {
    id: 'attempts',
    name: 'Attempts',
    also: ['touches'],
    meaning: 'How often contact is tried before a lead is given back.',
  },
  {
    id: 'escalation',
    name: 'Escalation',
    also: ['when missed, tell'],
    meaning: 'Who is told when a promise is missed, and what happens then.',
  },
  {
    id: 'leadStatus',
    name: 'Lead status',
    also: ['status', 'second dimension'],
    meaning:
      'What the team has done with the lead, beside the stage it is in: New, Connecting, Connected, Meeting booked, Not ready, Unqualified, Open deal.',
    caution:
      'Read it with the stage. MQL and New: call now. SAL and Connecting: a good fit by research, not yet spoken with. SAL and Unqualified without ever Connected: look why.',
    see: ['stage'],
  },
  {
    id: 'leadSource',
    name: 'Lead source',
    also: ['original source', 'campaign', 'channel'],
    meaning:
      'Where a lead originally came from. Marketing and sales agree on the list; few people may change it.',
    see: ['governed'],
  },
  {
    id: 'reasonList',
    name: 'Reason list',
    also: ['picklist', 'unqualified reasons', 'closed-lost reasons', 'closed-won reasons'],
    meaning:
      'The managed list from which a reason is chosen: unqualified, not ready, rejected, closed lost, closed won. Never an open text field; “Other” requires a text.',
    see: ['recycled', 'disqualified', 'lost'],
  },
  {
    id: 'leadScore',
    name: 'Lead score',
    also: ['score', 'points', 'lead grade'],
    meaning:
      'Fit, engagement and intent points together. Points may be negative, and engagement and intent decay.',
    see: ['fit', 'engagement', 'intent', 'halfLife', 'threshold'],
  },
  {
    id: 'fit',
    name: 'Fit',
    also: ['demographics', 'firmographics'],
    meaning: 'How well a lead matches your ideal customer: points for its fields. Fit never decays.',
    see: ['icp', 'leadScore'],
  },
  {
    id: 'engagement',
    name: 'Engagement',
    also: ['interest', 'level of interaction'],
    meaning: 'Points for interest in your content: visits, downloads, webinars, e-mail clicks.',
    see: ['signal', 'halfLife'],
  },
  {
    id: 'intent',
    name: 'Intent',
    also: ['buying intent', 'purchase indicators'],
    meaning: 'Points for signs that somebody wants to buy: the pricing page, a demo request.',
    see: ['signal', 'handRaiser'],
  },
  {
    id: 'signal',
    name: 'Signal',
    also: ['behaviour', 'interest event', 'activity of the lead'],
    meaning: 'A behaviour that can be observed, with points and a rate: a visit, a download, a demo request.',
    see: ['engagement', 'intent'],
  },
  {
    id: 'halfLife',
    name: 'Half-life',
    also: ['decay', 'score decay', 'score degradation'],
    meaning:
      'After this time half of the engagement and intent points are left, so old interest counts for less.',
    see: ['leadScore'],
  },
  {
    id: 'threshold',
    name: 'Threshold',
    also: ['score threshold', 'qualified at'],
    meaning: 'The score from which a lead counts as qualified.',
    see: ['scoredMql'],
  },
  {
    id: 'bant',
    name: 'BANT',
    also: ['budget, authority, need, timeline'],
    meaning: 'Four things to know before a lead is an SQL: Budget, Authority, Need, Timeline.',
    see: ['sql'],
  },
  {
    id: 'systemOfRecord',
    name: 'System of record',
    also: ['source of truth'],
    meaning: 'The one system whose value counts when two systems disagree.',
    see: ['dataDictionary'],
  },
  {
    id: 'dataDictionary',
    name: 'Data dictionary',
    also: ['fields', 'properties', 'tracking plan'],
    meaning: 'Every field of a lead: its type, its options, where it lives and who may edit it.',
    see: ['systemOfRecord', 'governed'],
  },
  {
    id: 'governed',
    name: 'Governed field',
    also: ['governed', 'restricted field'],
    meaning: 'A field or list that only a few people may change, because reports and forecasts rest on it.',
    see: ['leadSource', 'reasonList'],
  },
  {
    id: 'requiredFields',
    name: 'Required fields',
    also: ['mandatory fields'],
    meaning: 'Fields that must be filled before a lead may leave a stage.',
    see: ['handOver'],
  },
  {
    id: 'winProbability',
    name: 'Win probability',
    also: ['probability', 'likelihood to close'],
    meaning:
      'How probable it is that a lead in this stage becomes a customer, as the company assumes it. A run computes its own.',
    see: ['forecastCategory'],
  },
  {
    id: 'forecastCategory',
    name: 'Forecast category',
    also: ['pipeline, best case, commit, closed'],
    meaning: 'How a deal counts in the forecast: omitted, pipeline, best case, commit or closed.',
    see: ['winProbability'],
  },
  {
    id: 'signOff',
    name: 'Sign-off',
    also: ['approval', 'agreement'],
    meaning: 'Who has agreed to what, and when.',
  },
];
