import type { StageKind } from './stageKind.ts';

export const inventory: StageKind = {
  id: 'inventory',
  label: 'Inventory stage',
  description: 'Holds leads without a time limit, like a nurture pool.',
  appearance: { shape: 'card', icon: 'layers' },
  holdsLeads: true,
  passesAtOnce: false,
  isEnd: false,
  hasSubStages: false,
  requiresSla: false,
  answers: ['responsible', 'activities', 'enterCriteria', 'leaveCriteria', 'tools', 'tracked', 'reported'],
  initial: {},
};
