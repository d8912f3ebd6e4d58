import type { JsonObject } from '../../../core/lib/json.ts';
import { hasCapacity } from '../../../core/model/capacity.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { Team } from '../../../core/model/records/organisation.ts';
import { field, type FormList } from '../../forms/formField.ts';
import { sayCriterion } from '../../forms/sayCriterion.ts';
import type { RecordForm } from '../recordForm.ts';
import { sayCapacity } from './capacityWords.ts';

const wide = { wide: true } as const;
const isCounted = (team: JsonObject) => hasCapacity(team as unknown as Team);

const shifts: FormList = {
  add: 'Add people with other hours',
  initial: { name: 'Part-time', headCount: 1, calendarId: null },
  say: (item, blueprint) => {
    const hours = findRecord(blueprint, 'calendar', item['calendarId'] as string | null)?.name;
    const parts = [item['name'], `${String(item['headCount'])} at work`, hours];
    return parts.filter((part) => part !== undefined && part !== '').join(' · ');
  },
  fields: [
    field('name', 'Called', { kind: 'text', placeholder: 'Part-time, mornings, Lisbon' }),
    field('headCount', 'People at work', { kind: 'number' }),
    field('calendarId', 'Working hours', { kind: 'reference', type: 'calendar', none: "the blueprint's" }),
  ],
};

const priorities: FormList = {
  add: 'Add leads that come first',
  initial: { name: 'Come first', appliesTo: null, stageIds: [] },
  none: 'No lead comes before another.',
  say: (item, blueprint) => {
    const asked = item['appliesTo'] === null ? '' : `where ${sayCriterion(item['appliesTo'], blueprint)}`;
    const names = (item['stageIds'] as readonly string[]).map(
      (id) => findRecord(blueprint, 'stage', id)?.name ?? 'a deleted stage',
    );
    const places = names.length === 0 ? '' : `in ${names.join(', ')}`;
    const leads = [asked, places].filter((part) => part !== '').join(' ');
    return `${String(item['name'])}: ${leads === '' ? 'all leads' : leads}`;
  },
  fields: [
    field('name', 'Called', { kind: 'text', placeholder: 'Enterprise' }),
    field('appliesTo', 'For leads where', { kind: 'criterion', none: 'For all leads.' }, wide),
    field('stageIds', 'In', { kind: 'references', type: 'stage', none: 'every stage' }),
  ],
};

/** Teams: who owns stages and does the work. */
export const team: RecordForm = {
  type: 'team',
  title: 'Teams',
  group: 'Who does it',
  one: 'team',
  about: 'Who owns stages and does the work, and how much of it they can do.',
  initial: { name: 'New team' },
  say: sayCapacity,
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('abbreviation', 'Short', { kind: 'text' }),
    field('colour', 'Colour', { kind: 'colour' }),
    field('description', 'What they do', { kind: 'longText' }, wide),
    field(
      'headCount',
      'People at work',
      { kind: 'number', none: 'not counted' },
      { hint: 'Each works on one lead at a time. Left empty, no lead ever waits.' },
    ),
    field('calendarId', 'Working hours', { kind: 'reference', type: 'calendar', none: "the blueprint's" }),
    field('shifts', 'People with other hours', { kind: 'list', list: shifts }, wide),
    field('costPerHour', 'Cost per hour', { kind: 'number', money: true }),
    field(
      'queueLimit',
      'Longest queue',
      { kind: 'number', unit: 'leads', none: 'no limit' },
      {
        when: isCounted,
        hint: 'Who finds it full takes a way that happens when “The queue is full”.',
      },
    ),
    field('handRaisersFirst', 'Hand-raisers first', { kind: 'yesNo' }, { when: isCounted }),
    field('priorities', 'Who comes first', { kind: 'list', list: priorities }, { ...wide, when: isCounted }),
    field(
      'queueOrder',
      'Among equals',
      {
        kind: 'choice',
        options: [
          { value: 'dueTime', label: 'whose promise is due first' },
          { value: 'firstCome', label: 'who came first' },
        ],
      },
      { when: isCounted },
    ),
  ],
};
