import type { Term } from '../term.ts';

/** The stages that lifecycles are made of. */
export const stages: readonly Term[] = [
  {
    id: 'lead',
    name: 'Lead',
    also: ['contact', 'prospect', 'Hot lead', 'Warm lead', 'Cold lead', 'TAL', 'TQL', 'TGL'],
    meaning:
      'Somebody who has shared contact details with you, through the website or another lead source, and on whom marketing, sales or customer success can work.',
    caution:
      'Some tools use Lead as the name of one early stage, often split into hot, warm and cold. Here a lead is the person or company that moves through all stages.',
    see: ['rawLead', 'leadSource', 'temperature'],
  },
  {
    id: 'temperature',
    name: 'Temperature',
    also: ['hot, warm, cold'],
    meaning: 'How near to buying a lead seems: hot, warm or cold. A field of the lead, not a stage.',
    see: ['leadScore'],
  },
  {
    id: 'rawLead',
    name: 'Raw Lead',
    also: ['Subscriber', 'Known', 'Inquiry', 'new contact', 'name'],
    meaning: 'The first contact details of a possible customer. Nothing has been checked yet.',
    caution:
      'HubSpot begins with Subscriber, somebody who wants to hear your news; Marketo with Known. Both come before any interest in buying.',
    see: ['mal', 'entryPoint'],
  },
  {
    id: 'mal',
    name: 'MAL',
    also: ['Marketing Accepted Lead', 'Engaged', 'AQL', 'Automation Qualified Lead'],
    meaning:
      'A lead that passes the essential filters that marketing has set up, for example that it is no competitor. The step is automatic.',
    see: ['mql', 'automaticStep'],
  },
  {
    id: 'mql',
    name: 'MQL',
    also: ['Marketing Qualified Lead', 'self-qualified lead', 'AQL'],
    meaning:
      'A lead that fits what sales has asked for and has shown interest, or that has asked to speak with sales. Marketing hands it over here.',
    caution:
      'Two very different leads carry this name: the hand-raiser and the scored MQL. Keep their numbers apart everywhere.',
    see: ['handRaiser', 'scoredMql', 'leadScore', 'handOff'],
  },
  {
    id: 'handRaiser',
    name: 'Hand-raiser MQL',
    also: ['hand-raiser', 'handraiser', 'inbound request', 'demo request'],
    meaning:
      'An MQL that asked to talk: a demo, a price, the contact form. It wants an answer as soon as possible, from the right person.',
    see: ['scoredMql', 'firstResponse'],
  },
  {
    id: 'scoredMql',
    name: 'Scored MQL',
    also: ['threshold MQL', 'score-based MQL'],
    meaning:
      'An MQL that reached the score threshold without asking for anything. It needs a softer approach: context and help first, no cold call.',
    caution:
      'Its conversion is often a small part of that of hand-raisers, so the two do not replace each other one for one.',
    see: ['handRaiser', 'leadScore'],
  },
  {
    id: 'sal',
    name: 'SAL',
    also: ['Sales Accepted Lead', 'accepted lead', 'SAO', 'Sales Accepted Opportunity'],
    meaning: 'An MQL that sales has looked at and will follow up. A rejected one needs a reason.',
    caution:
      'Some count a lead as accepted when sales selects it, others only when a meeting is booked. Decide which, and write it on the card.',
    see: ['reasonList', 'sql'],
  },
  {
    id: 'sgl',
    name: 'SGL',
    also: ['Sales Generated Lead', 'TGL', 'Teleprospecting Generated Lead', 'outbound lead'],
    meaning:
      'A lead that sales found itself, often by outbound work. It enters here: it has not skipped the stages before.',
    see: ['entryPoint', 'sal'],
  },
  {
    id: 'sql',
    name: 'SQL',
    also: ['Sales Qualified Lead', 'qualified lead', 'SQO', 'Sales Qualified Opportunity'],
    meaning:
      'A lead that a BDR, and sometimes an AE, has spoken with and found ready for a direct sales approach: budget, authority, need and timeline are known.',
    caution:
      'For some the contract is already being negotiated here, for others sales has only begun to work. The criteria on the card decide.',
    see: ['bant', 'opportunity'],
  },
  {
    id: 'opportunity',
    name: 'Opportunity',
    also: ['deal', 'OPP', 'pipeline'],
    meaning:
      'A deal that is being worked on, with a budget and a way to a decision. It goes through deal stages until it is won or lost.',
    see: ['dealStage', 'winProbability', 'forecastCategory'],
  },
  {
    id: 'dealStage',
    name: 'Deal stage',
    also: ['opportunity stage', 'pipeline stage', 'sales stage'],
    meaning:
      'A sub-stage of the opportunity. Each stands for a hurdle the deal has to clear, and ends with something the buyer can confirm.',
    caution:
      'Worth having where the sale is long, investors or a board ask for detail, or a new product has to be judged.',
    see: ['opportunity', 'group'],
  },
  {
    id: 'customer',
    name: 'Customer',
    also: ['Closed Won', 'Won', 'client'],
    meaning: 'A lead that has signed and pays. The lifecycle goes on: education, use, renewal.',
    see: ['evangelist'],
  },
  {
    id: 'evangelist',
    name: 'Evangelist',
    also: ['Advocate', 'Promoter', 'champion', 'reference customer'],
    meaning:
      'A satisfied customer who promotes you: co-marketing, referrals, partnership. It is not an end: a referral makes a new lead.',
    see: ['referral', 'customer'],
  },
  {
    id: 'referral',
    name: 'Referral',
    also: ['recommendation'],
    meaning:
      'A new lead that an Evangelist has sent. It begins at an entry point of its own with the lead source Referral.',
    see: ['evangelist', 'leadSource'],
  },
  {
    id: 'other',
    name: 'Other/Partner',
    also: ['Partner', 'Other', '9+'],
    meaning: 'Contacts you want to keep that are not about sales to customers: partners, press, suppliers.',
  },
  {
    id: 'recycled',
    name: 'Recycled',
    also: ['Nurture', 'Not ready', 'Bad timing', 'Recycle'],
    meaning:
      'Not ready to buy now: the lead goes back to marketing with a reason and is nurtured until it shows interest again or a set time has passed.',
    see: ['inventoryStage', 'reasonList'],
  },
  {
    id: 'inactive',
    name: 'Inactive',
    also: ['Dormant', 'Sleeping'],
    meaning: 'Nothing has been heard of the lead for a long time. It wakes up with its next signal.',
    see: ['recycled'],
  },
  {
    id: 'disqualified',
    name: 'Disqualified',
    also: ['Unqualified', 'Not a fit', 'Rejected'],
    meaning:
      'Will never buy: a competitor, the wrong country, a private address. The journey ends, with a reason.',
    see: ['endStage', 'reasonList'],
  },
  {
    id: 'lost',
    name: 'Lost',
    also: ['Closed Lost'],
    meaning:
      'A deal that was decided against you. It ends here, or goes back to an early stage after a set time.',
    caution: 'Decide whether Lost is an end or a pause; both are found in practice.',
    see: ['recycled', 'reasonList'],
  },
];
