import { blockerCheck } from './context/blockerCheck.ts';

export const noStages = blockerCheck({
  id: 'noStages',
  label: 'A blueprint without stages',
  why: 'A machine needs at least the stage in which a lead begins.',
});
