import { field, type FormField, type Option } from './formField.ts';

/** Where the figures come from: a remark and a source, as every record with assumptions has them. */
export const assumptionFields: readonly FormField[] = [
  field('assumption.note', 'Remark', {
    kind: 'longText',
    placeholder: 'Measured, agreed, or a guess? Say so.',
  }),
  field('assumption.source', 'Source', { kind: 'text', placeholder: 'A report, a person, an address' }),
];

/** What does the work of an activity or a transition. */
export const automationOptions: readonly Option[] = [
  { value: 'manual', label: 'By hand' },
  { value: 'sequence', label: 'A sequence' },
  { value: 'nurtureJourney', label: 'A nurture journey' },
  { value: 'workflow', label: 'A workflow' },
];

export const timeUnitOptions: readonly Option[] = [
  { value: 'seconds', label: 'seconds' },
  { value: 'minutes', label: 'minutes' },
  { value: 'hours', label: 'hours' },
  { value: 'days', label: 'days' },
  { value: 'weeks', label: 'weeks' },
];

export const monthNames: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

export const weekdayNames: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
