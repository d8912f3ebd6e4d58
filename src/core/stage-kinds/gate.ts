import type { StageKind } from './stageKind.ts';

export const gate: StageKind = {
  id: 'gate',
  label: 'Gate stage',
  description: 'Splits leads by rules at once; it never holds any.',
  appearance: { shape: 'diamond', icon: 'split' },
  holdsLeads: false,
  passesAtOnce: true,
  isEnd: false,
  hasSubStages: false,
  requiresSla: false,
  answers: ['responsible'],
  initial: {},
};
