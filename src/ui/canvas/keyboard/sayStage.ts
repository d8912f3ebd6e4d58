import { shortName } from '../../../core/analyse/shortName.ts';
import { linksOut, stageIn, type PathGraph } from '../../../core/analyse/path/pathLink.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { transitionLabel } from '../../../core/model/names.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { Transition } from '../../../core/model/records/transition.ts';
import { promiseOf } from '../cardFace.ts';

const MOST = 6;

/** What one hears on coming to a stage: its name, who has it, what is promised, where it leads. */
export function sayStage(blueprint: Blueprint, graph: PathGraph, stageId: string): string {
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined) return '';
  const team = findRecord(blueprint, 'team', stage.responsibleTeamId);
  const short = shortName(stage);
  const name = short === stage.name ? short : `${short}, ${stage.name}`;
  return [
    `${stage.number} ${name}`.trim(),
    team === undefined ? 'nobody is responsible' : `responsible: ${team.name}`,
    promiseOf(stage),
    waysWords(graph, stageId),
  ]
    .filter((words) => words !== '')
    .join('. ')
    .concat('.');
}

/** What one hears on coming to a transition. */
export function sayWay(blueprint: Blueprint, transition: Transition, place: number, count: number): string {
  const name = (id: string) => findRecord(blueprint, 'stage', id)?.name ?? 'a deleted stage';
  const ends = `from ${name(transition.fromId)} to ${name(transition.toId)}`;
  const label = transition.label.trim() === '' ? ends : `${transitionLabel(blueprint, transition)}, ${ends}`;
  return `Transition ${place} of ${count}: ${label}.`;
}

function waysWords(graph: PathGraph, stageId: string): string {
  const ways = linksOut(graph, stageId);
  if (ways.length === 0) return 'no way out';
  const named = ways.slice(0, MOST).map(({ toId }) => {
    const to = stageIn(graph, toId);
    return `to ${to === undefined ? 'a deleted stage' : shortName(to)}`;
  });
  const more = ways.length > MOST ? [`and ${ways.length - MOST} more`] : [];
  return `${ways.length} ${ways.length === 1 ? 'way' : 'ways'} out: ${[...named, ...more].join(', ')}`;
}
