import { blueprintOf, record, stage, transition } from './blueprints.ts';

const after = (value: number) => ({ value, unit: 'hours' as const, calendarId: null });

/** Country, score and a demo open the way to a call; a call with promises leads to a deal with sub-stages. */
export const walkedBlueprint = blueprintOf(
  record('field', 'country', {
    key: 'country',
    name: 'Country',
    fieldType: 'choice',
    options: [
      { value: 'de', label: 'Germany' },
      { value: 'fr', label: 'France' },
    ],
  }),
  record('signal', 'demo', { component: 'intent', points: 50 }),
  record('source', 'web', {
    entryStageId: 'stage_new',
    attributes: [
      {
        fieldId: 'field_country',
        values: [
          { value: 'de', weight: 3 },
          { value: 'fr', weight: 1 },
        ],
      },
    ],
  }),
  stage('new', { number: '1', isEntryPoint: true }),
  stage('call', {
    kind: 'sla',
    enterCriteria: {
      all: [
        {
          subject: { kind: 'field', fieldId: 'field_country' },
          operator: 'isOneOf',
          value: ['de', 'at'],
        },
        { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 40 },
      ],
    },
    activities: [{ id: 'activity_ring', name: 'Ring' }],
    sla: { firstResponse: after(4), maximumTime: after(24) },
  }),
  stage('deal', { kind: 'group' }),
  stage('offer', { parentId: 'stage_deal' }),
  stage('lost', { kind: 'end', route: 'detour' }),
  transition('new', 'call', { label: 'Qualified', trigger: 'automatic' }),
  transition('call', 'deal', { label: 'Accepted' }),
  transition('deal', 'lost', { label: 'Closed lost', kind: 'lose' }),
);
