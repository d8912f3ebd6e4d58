import type { Blueprint } from '../../../core/model/blueprint.ts';
import { sayDuration } from '../../../core/model/durationWords.ts';
import { nameOf } from '../../../core/model/names.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import type { StageAnswer } from '../../../core/stage-kinds/stageKind.ts';
import { sayCriterion } from '../../forms/sayCriterion.ts';
import type { Json } from '../../../core/lib/json.ts';

/** What a stage of another blueprint answers, in a few words, so that one can see what one would take over. */
export function sayWording(blueprint: Blueprint, stage: Stage, answer: StageAnswer): string {
  const names = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [] : [nameOf(blueprint, id)])).join(', ');
  switch (answer) {
    case 'responsible': {
      const accountable = names([stage.accountableTeamId]);
      return `${names([stage.responsibleTeamId])}${accountable === '' ? '' : `, accountable: ${accountable}`}`;
    }
    case 'activities':
      return stage.activities.map(({ name }) => name).join(' · ');
    case 'enterCriteria':
    case 'leaveCriteria': {
      const words = sayCriterion(stage[answer] as Json, blueprint);
      return words === '' ? 'Nothing is asked.' : words;
    }
    case 'tools':
      return names(stage.toolIds);
    case 'tracked':
      return `${names(stage.trackedFieldIds)} in ${names([stage.systemOfRecordToolId])}`;
    case 'reported':
      return stage.reports
        .map(({ metric, rhythm }) => (rhythm === '' ? metric : `${metric}, ${rhythm}`))
        .join(' · ');
    case 'sla': {
      const { firstResponse, maximumTime } = stage.sla;
      return [
        ...(firstResponse === null ? [] : [`first response within ${sayDuration(firstResponse)}`]),
        ...(maximumTime === null ? [] : [`settled within ${sayDuration(maximumTime)}`]),
      ].join(', ');
    }
  }
}
