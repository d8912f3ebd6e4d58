/** The words of a criteria program. A node begins with [operation, end]: `end` is where the next one begins. */
export const Op = {
  all: 0,
  any: 1,
  none: 2,
  /** [op, end, subject, index, first entry in `tables`] */
  table: 3,
  /** [op, end, subject, index, first pair in `bounds`, pairs, truth when missing] */
  number: 4,
  /** [op, end, truth] */
  constant: 5,
} as const;

/** What a node looks at. */
export const Look = {
  field: 0,
  status: 1,
  /** index: 0 total, 1 fit, 2 engagement, 3 intent. */
  score: 2,
  /** index: milliseconds of the unit. */
  time: 3,
  signalCount: 4,
  /** index: plan way. */
  rounds: 5,
} as const;

/** Truth as a number. */
export const TRUTH = { no: 0, yes: 1, unknown: 2 } as const;

export const scoreComponents = ['total', 'fit', 'engagement', 'intent'] as const;
