import type { Term } from '../term.ts';

/** Who does what. */
export const people: readonly Term[] = [
  {
    id: 'raci',
    name: 'RACI',
    also: ['responsibility matrix'],
    meaning: 'Who is responsible, accountable, consulted and informed, for each stage.',
    see: ['responsible', 'accountable', 'consulted', 'informed'],
  },
  {
    id: 'responsible',
    name: 'Responsible',
    also: ['owner', 'owning team', 'R'],
    meaning: 'The team that works on the lead in this stage.',
    see: ['accountable', 'raci'],
  },
  {
    id: 'accountable',
    name: 'Accountable',
    also: ['A'],
    meaning: 'The one team that answers for the result of this stage, whoever does the work.',
    see: ['responsible', 'raci'],
  },
  {
    id: 'consulted',
    name: 'Consulted',
    also: ['C'],
    meaning: 'Teams that are asked before something is decided.',
  },
  { id: 'informed', name: 'Informed', also: ['I'], meaning: 'Teams that hear of it afterwards.' },
  {
    id: 'bdr',
    name: 'BDR',
    also: ['SDR', 'Business Development Representative', 'Sales Development Representative'],
    meaning: 'Qualifies leads: makes the first contact and finds out whether there is a deal.',
    see: ['ae', 'sal'],
  },
  {
    id: 'ae',
    name: 'AE',
    also: ['Account Executive'],
    meaning: 'Leads deals from the first meeting to the signature.',
    see: ['opportunity'],
  },
  {
    id: 'buHead',
    name: 'BU head',
    also: ['Business Unit head'],
    meaning: 'Leads a business unit and its pipeline, and says what a good lead is for it.',
  },
  {
    id: 'cro',
    name: 'CRO',
    also: ['Chief Revenue Officer'],
    meaning: 'Decides where marketing and sales disagree, and reviews the score model.',
  },
  {
    id: 'customerSuccess',
    name: 'Customer Success',
    also: ['CS', 'Account Management'],
    meaning: 'Leads customers to success and to becoming Evangelists.',
  },
  {
    id: 'revOps',
    name: 'RevOps',
    also: ['marketing operations', 'sales operations', 'CRM admin'],
    meaning: 'Runs the systems that the lifecycle lives in.',
  },
  {
    id: 'icp',
    name: 'ICP',
    also: ['ideal customer profile'],
    meaning: 'The kind of company you want as a customer: country, industry, size.',
    see: ['persona', 'fit'],
  },
  {
    id: 'persona',
    name: 'Persona',
    also: ['buyer persona', 'buying role'],
    meaning: 'The kind of person you speak with: title, objectives, part in the decision.',
    see: ['icp'],
  },
];
