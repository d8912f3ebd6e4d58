import { waysFrom, waysInto } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { stageKinds } from '../../core/stage-kinds/registry.ts';
import { field, type FormSection, type Option } from '../forms/formField.ts';
import { assumptionFields } from '../forms/sharedFields.ts';

const long = (placeholder: string) => ({ kind: 'longText', placeholder }) as const;
const wide = { wide: true } as const;

/** The kinds a stage may be of. */
export const stageKindOptions: readonly Option[] = stageKinds.all.map(({ id, label, description }) => ({
  value: id,
  label,
  note: description,
}));

export const routeOptions: readonly Option[] = [
  { value: 'success', label: 'the success path' },
  { value: 'detour', label: 'a detour' },
];

/** What the heading of the inspector shows and lets one change in place. */
export const stageHeading = [
  field('number', 'Number', { kind: 'text' }),
  field('name', 'Name', { kind: 'text' }),
  field('abbreviation', 'Abbreviation', { kind: 'text' }),
  field('definition', 'Definition', long('What does your company mean by it, in its own words?')),
] as const;

/** Everything else there is to say about a stage, folded until asked for. */
export const stageSections: readonly FormSection[] = [
  {
    id: 'customer',
    title: 'The customer here',
    fields: [
      field('needs', 'Needs', long('What the customer needs at this point'), wide),
      field('challenges', 'Challenges', long('What stands in the way of it'), wide),
      field('content', 'Content that answers it', long('Guides, cases, webinars'), wide),
      field('messaging', 'What we say', long('The message in one or two sentences'), wide),
      field('hurdles', 'Hurdles', long('Why leads get stuck here'), wide),
      field(
        'evidence',
        'Evidence that raises the odds',
        long('What we have seen that makes a deal likelier'),
        wide,
      ),
    ],
  },
  {
    id: 'forecast',
    title: 'Forecast and costs',
    fields: [
      field('winProbability', 'Chance to win', { kind: 'percent', none: 'not said' }),
      field('forecastCategory', 'Forecast category', {
        kind: 'choice',
        options: [
          { value: null, label: 'not said' },
          { value: 'omitted', label: 'Omitted' },
          { value: 'pipeline', label: 'Pipeline' },
          { value: 'bestCase', label: 'Best case' },
          { value: 'commit', label: 'Commit' },
          { value: 'closed', label: 'Closed' },
        ],
      }),
      field('costPerLead', 'Cost per lead', { kind: 'number', money: true }),
    ],
  },
  {
    id: 'statuses',
    title: 'Statuses and required fields',
    fields: [
      field('statusIds', 'Statuses allowed', { kind: 'references', type: 'status', none: 'any' }),
      field('statusOnEntryId', 'Status on entering', {
        kind: 'reference',
        type: 'status',
        none: 'stays as it is',
      }),
      field('requiredFieldIds', 'Required fields', { kind: 'references', type: 'field', none: 'none' }),
    ],
  },
  {
    id: 'handOver',
    title: 'Hand-over packet',
    fields: [
      field(
        'handOver',
        'What the next owner must receive',
        { kind: 'lines', add: 'Add a piece of context' },
        wide,
      ),
    ],
  },
  {
    id: 'stock',
    title: 'Numbers of the simulation',
    fields: [
      field('stock.leads', 'Here when a run begins', { kind: 'number', unit: 'leads' }),
      field('stock.age', 'Here for', { kind: 'delay', none: 'just arrived' }),
      field('stock.isWorked', 'The work on them is done', { kind: 'yesNo' }),
    ],
  },
  {
    id: 'machine',
    title: 'In the machine',
    fields: [
      field(
        'key',
        'State name',
        { kind: 'fact' },
        { hint: 'Made once. Renaming the stage leaves it as it is.' },
      ),
      field('kind', 'Kind', { kind: 'choice', options: stageKindOptions }),
      field('phaseId', 'Phase', { kind: 'reference', type: 'phase', none: 'no phase' }),
      field('route', 'Is on', { kind: 'choice', options: routeOptions }),
      field('parentId', 'Inside', {
        kind: 'reference',
        type: 'stage',
        none: 'no group',
        among: (candidate, edited) => (candidate as Stage).kind === 'group' && candidate.id !== edited.id,
      }),
      field(
        'initialStageId',
        'Leads begin in',
        {
          kind: 'reference',
          type: 'stage',
          none: 'the first in order',
          among: (candidate, edited) => (candidate as Stage).parentId === edited.id,
        },
        { when: ({ kind }) => kind === 'group' },
      ),
      field('isEntryPoint', 'New leads may start here', { kind: 'yesNo' }),
      field('id', 'Ways', {
        kind: 'fact',
        say: (id, blueprint) =>
          `${waysInto(blueprint, String(id)).length} in, ${waysFrom(blueprint, String(id)).length} out`,
      }),
      field('order', 'Place in the list', { kind: 'number' }),
      field('position.x', 'From the left', { kind: 'number' }),
      field('position.y', 'From the top', { kind: 'number' }),
    ],
  },
  { id: 'assumption', title: 'Where the figures come from', fields: assumptionFields },
];
