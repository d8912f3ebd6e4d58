import { field, type Variant } from './formField.ts';

const number = { kind: 'number' } as const;
const spread = [field('mean', 'On average', number), field('standardDeviation', 'Give or take', number)];

/** The eight ways in which lengths of time may differ, with the figures each needs. */
export const distributionVariants: readonly Variant[] = [
  {
    kind: 'constant',
    label: 'Always the same',
    initial: { value: 1 },
    fields: [field('value', 'Always', number)],
  },
  {
    kind: 'exponential',
    label: 'Exponential',
    initial: { mean: 1 },
    fields: [field('mean', 'On average', number)],
  },
  { kind: 'lognormal', label: 'Log-normal', initial: { mean: 1, standardDeviation: 0.5 }, fields: spread },
  { kind: 'gamma', label: 'Gamma', initial: { mean: 1, standardDeviation: 0.5 }, fields: spread },
  {
    kind: 'weibull',
    label: 'Weibull',
    initial: { scale: 1, shape: 1.5 },
    fields: [field('scale', 'Scale', number), field('shape', 'Shape', number)],
  },
  {
    kind: 'triangular',
    label: 'Triangular',
    initial: { min: 0, mode: 1, max: 3 },
    fields: [
      field('min', 'At least', number),
      field('mode', 'Most often', number),
      field('max', 'At most', number),
    ],
  },
  {
    kind: 'uniform',
    label: 'Uniform',
    initial: { min: 0, max: 2 },
    fields: [field('min', 'At least', number), field('max', 'At most', number)],
  },
  {
    kind: 'empirical',
    label: 'As observed',
    initial: { values: [{ value: 1, weight: 1 }] },
    fields: [
      field(
        'values',
        'Values',
        {
          kind: 'list',
          list: {
            add: 'Add a value',
            initial: { value: 1, weight: 1 },
            say: (item) => `${String(item['value'])} × ${String(item['weight'])}`,
            fields: [field('value', 'Value', number), field('weight', 'How often', number)],
          },
        },
        { wide: true },
      ),
    ],
  },
];
