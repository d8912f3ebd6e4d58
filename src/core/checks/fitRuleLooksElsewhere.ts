import { blockerCheck } from './context/blockerCheck.ts';

export const fitRuleLooksElsewhere = blockerCheck(
  'fitRuleLooksElsewhere',
  'Fit rules that ask for more than what a lead is',
);
