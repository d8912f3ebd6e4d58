import { stageAnswers, type StageKind } from './stageKind.ts';

export const group: StageKind = {
  id: 'group',
  label: 'Group stage',
  description: 'Holds sub-stages, as Opportunity holds its deal stages.',
  appearance: { shape: 'stack', icon: 'boxes' },
  holdsLeads: true,
  passesAtOnce: false,
  isEnd: false,
  hasSubStages: true,
  requiresSla: false,
  answers: stageAnswers,
  initial: {},
};
