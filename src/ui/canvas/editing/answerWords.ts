import type { MergedAnswer } from '../../../core/commands/mergedCard.ts';
import type { Criterion } from '../../../core/criteria/criterion.ts';
import { describeCriterion } from '../../../core/criteria/describe.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { criterionNames, nameOf } from '../../../core/model/names.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { promiseOf } from '../cardFace.ts';

/** What the answers of a stage card are called where two cards are compared. */
export const answerNames: Readonly<Record<MergedAnswer, string>> = {
  name: 'Name',
  abbreviation: 'Short form',
  number: 'Number',
  definition: 'Definition',
  phaseId: 'Phase',
  route: 'Route',
  responsibleTeamId: 'Responsible',
  accountableTeamId: 'Accountable',
  consultedTeamIds: 'Consulted',
  informedTeamIds: 'Informed',
  activities: 'Activities',
  enterCriteria: 'To enter',
  leaveCriteria: 'To leave',
  criteriaAuthorTeamId: 'Criteria written by',
  toolIds: 'Tools',
  systemOfRecordToolId: 'System of record',
  trackedFieldIds: 'Tracked',
  trackingNote: 'How it is tracked',
  reports: 'Reports',
  sla: 'When and how fast',
  needs: 'Needs',
  challenges: 'Challenges',
  content: 'Content',
  messaging: 'Messaging',
  hurdles: 'Hurdles',
  evidence: 'Evidence',
  winProbability: 'Win probability',
  forecastCategory: 'Forecast',
  requiredFieldIds: 'Required fields',
  handOver: 'Hand-over',
  statusIds: 'Statuses',
  statusOnEntryId: 'Status on entry',
  costPerLead: 'Cost per lead',
  assumption: 'Assumption',
};

/** What a card says to one of its questions, in a few words. */
export function sayAnswer(blueprint: Blueprint, stage: Stage, answer: MergedAnswer): string {
  const value: unknown = stage[answer];
  switch (answer) {
    case 'enterCriteria':
    case 'leaveCriteria':
      return describeCriterion(value as Criterion | null, criterionNames(blueprint));
    case 'route':
      return stage.route === 'success' ? 'on the success path' : 'beside the path';
    case 'sla':
      return promiseOf(stage) || 'other details';
    case 'activities':
      return stage.activities.map(({ name }) => name).join(', ');
    case 'reports':
      return stage.reports.map(({ metric }) => metric).join(', ');
    case 'assumption':
      return stage.assumption.note || stage.assumption.source;
    case 'winProbability':
      return `${Math.round((stage.winProbability ?? 0) * 100)} %`;
    default:
      if (Array.isArray(value))
        return (value as readonly string[]).map((each) => nameOrText(blueprint, each)).join(', ');
      return nameOrText(blueprint, String(value));
  }
}

function nameOrText(blueprint: Blueprint, text: string): string {
  return Object.hasOwn(blueprint.records, text) ? nameOf(blueprint, text) : text;
}
