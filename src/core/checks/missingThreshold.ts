import { scoreModelCheck } from './context/scoreModelCheck.ts';

export const missingThreshold = scoreModelCheck({
  id: 'missingThreshold',
  label: 'A score model without a threshold',
  why: 'Points mean something only when marketing and sales have agreed from which score a lead is qualified.',
  isOpen: ({ threshold }) => threshold === null,
  finding: {
    path: ['threshold'],
    sentence: 'The score model does not say from which score a lead is qualified.',
    remedy: 'Agree on a threshold; 40 is a usual one to begin with.',
  },
});
