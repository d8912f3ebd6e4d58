import { blockerCheck } from './context/blockerCheck.ts';

export const fitRuleLooksElsewhere = blockerCheck({
  id: 'fitRuleLooksElsewhere',
  label: 'Fit rules that ask for more than what a lead is',
  why: 'Fit follows from what a lead is, so it must be known before anything the lead does. What it does gives engagement and intent.',
});
