import type { StageKind } from './stageKind.ts';

export const end: StageKind = {
  id: 'end',
  label: 'End stage',
  description: "Where a lead's journey stops.",
  appearance: { shape: 'pill', icon: 'circle-stop' },
  holdsLeads: false,
  passesAtOnce: false,
  isEnd: true,
  hasSubStages: false,
  requiresSla: false,
  answers: ['responsible', 'enterCriteria', 'tracked', 'reported'],
  initial: { route: 'detour' },
};
