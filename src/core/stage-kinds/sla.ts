import { stageAnswers, type StageKind } from './stageKind.ts';

export const sla: StageKind = {
  id: 'sla',
  label: 'SLA stage',
  description: 'Has a time in which a lead must be contacted or processed.',
  appearance: { shape: 'ticket', icon: 'timer' },
  holdsLeads: true,
  passesAtOnce: false,
  isEnd: false,
  hasSubStages: false,
  requiresSla: true,
  answers: stageAnswers,
  initial: {},
};
