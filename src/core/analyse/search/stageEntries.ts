import type { Blueprint } from '../../model/blueprint.ts';
import { sayDuration } from '../../model/durationWords.ts';
import { findRecord } from '../../model/queries.ts';
import type { Stage } from '../../model/records/stage.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import type { SearchEntry } from './searchEntry.ts';
import { shortName } from '../shortName.ts';

/** A stage, its promises, what is done in it and what is reported about it. */
export function stageEntries(blueprint: Blueprint, stage: Stage): SearchEntry[] {
  const name = shortName(stage);
  const own = { recordId: stage.id, also: '' };
  const parent = findRecord(blueprint, 'stage', stage.parentId);
  const team = findRecord(blueprint, 'team', stage.responsibleTeamId);
  const phase = findRecord(blueprint, 'phase', stage.phaseId);
  const where = [
    stage.number === '' ? stageKindOf(stage).label.toLowerCase() : `stage ${stage.number}`,
    parent === undefined ? phase?.name : `in ${shortName(parent)}`,
    team?.name,
  ];
  const promises = [
    { words: 'first response', member: 'firstResponse', promised: stage.sla.firstResponse },
    { words: 'maximum time', member: 'maximumTime', promised: stage.sla.maximumTime },
  ];
  return [
    {
      ...own,
      kind: 'stage',
      text: name === stage.name ? stage.name : `${name} · ${stage.name}`,
      also: `${stage.number} ${stage.key}`,
      where: where.filter((words) => words !== undefined).join(' · '),
    },
    ...promises.flatMap(({ words, member, promised }) =>
      promised === null
        ? []
        : [
            {
              ...own,
              kind: 'promise' as const,
              text: `within ${sayDuration(promised)}`,
              where: `${words} in ${name}`,
              path: ['sla', member],
            },
          ],
    ),
    ...stage.activities.map((activity, place) => ({
      ...own,
      kind: 'activity' as const,
      text: activity.name,
      also: `${activity.description} ${activity.caution}`,
      where: `activity in ${name}`,
      path: ['activities', place],
    })),
    ...stage.reports.map((report, place) => ({
      ...own,
      kind: 'text' as const,
      text: report.metric,
      also: report.report,
      where: `reported about ${name}`,
      path: ['reports', place],
    })),
  ];
}
