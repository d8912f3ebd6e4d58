import { blockerCheck } from './context/blockerCheck.ts';

export const noStages = blockerCheck('noStages', 'A blueprint without stages');
