import { sayDuration } from '../../core/model/durationWords.ts';
import type { Duration } from '../../core/model/records/time.ts';
import { field, type FormList } from '../forms/formField.ts';

/** Other promises for some leads: the first whose criterion holds counts. */
export const slaVariantList: FormList = {
  add: 'Another promise for some leads',
  initial: { name: 'Hand-raisers', appliesTo: null, firstResponse: null, maximumTime: null },
  say: (item) => {
    const promise = (item['firstResponse'] ?? item['maximumTime']) as Duration | null;
    return promise === null
      ? String(item['name'])
      : `${String(item['name'])} · within ${sayDuration(promise)}`;
  },
  fields: [
    field('name', 'Called', { kind: 'text' }),
    field('appliesTo', 'For leads where', { kind: 'criterion', none: 'For all leads.' }, { wide: true }),
    field('firstResponse', 'First response', { kind: 'duration', none: 'no promise' }),
    field('maximumTime', 'Longest stay', { kind: 'duration', none: 'no limit' }),
  ],
};
