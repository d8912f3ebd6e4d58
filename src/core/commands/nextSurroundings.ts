import type { Blueprint } from '../model/blueprint.ts';
import { findRecord, recordsOf, singleton, waysFrom, waysInto } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Team } from '../model/records/organisation.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** What stands around a stage, as far as it decides what may sensibly come next. */
export interface Surroundings {
  readonly ownTeam: Team | undefined;
  /** Who works the lead next: the first other team onward on the path, else the next team in the list. */
  readonly nextTeam: Team | undefined;
  /** The way along the success path, where there is one already. */
  readonly onward: Transition | undefined;
  /** The stage that follows on the path and that nothing leads to from here. */
  readonly nextOnPath: Stage | undefined;
  /** Stages beside the path in which leads wait to come again, the most used first. */
  readonly pools: readonly Stage[];
  readonly ends: readonly Stage[];
  /** Where deals that are lost go. */
  readonly losses: readonly Stage[];
  /** Where leads come back to the path from beside it. */
  readonly returns: readonly Stage[];
  readonly isCustomer: boolean;
}

const onPath: ReadonlySet<string> = new Set(['advance', 'win']);

/** What stands around a stage. */
export function surroundingsOfStage(blueprint: Blueprint, stage: Stage): Surroundings {
  const ways = waysFrom(blueprint, stage.id);
  const connected = new Set([stage.id, ...ways.map(({ toId }) => toId)]);
  const onward = ways.find(({ kind }) => onPath.has(kind));
  const others = recordsOf(blueprint, 'stage').filter(
    ({ id, parentId }) => !connected.has(id) && parentId === stage.parentId,
  );
  const beside = others.filter(({ route }) => route === 'detour');
  const usedBy = (kind: Transition['kind']) => (target: Stage) =>
    waysInto(blueprint, target.id).filter((way) => way.kind === kind).length;
  const lost = mostUsed(beside, usedBy('lose'));
  const isEnd = (each: Stage) => stageKindOf(each).isEnd;
  const settings = singleton(blueprint, 'settings');
  return {
    ownTeam: findRecord(blueprint, 'team', stage.responsibleTeamId),
    nextTeam: nextTeamOf(blueprint, stage),
    onward,
    nextOnPath:
      onward === undefined && stage.route === 'success'
        ? others.find(({ route, order }) => route === 'success' && order > stage.order)
        : undefined,
    pools: poolsOf(
      beside.filter((each) => !isEnd(each) && !lost.includes(each) && stageKindOf(each).holdsLeads),
      usedBy('recycle'),
    ),
    ends: byUse(beside.filter(isEnd), usedBy('reject')),
    losses: lost,
    returns: returnsOf(blueprint, stage, connected),
    isCustomer: stage.id === settings.customerStageId || stage.id === settings.evangelistStageId,
  };
}

function byUse(stages: readonly Stage[], uses: (stage: Stage) => number): Stage[] {
  return stages.toSorted((a, b) => uses(b) - uses(a) || a.order - b.order);
}

/** Where others recycle to; as long as nothing does, wherever leads could wait. */
function poolsOf(stages: readonly Stage[], uses: (stage: Stage) => number): Stage[] {
  const used = mostUsed(stages, uses);
  return used.length > 0 ? used : byUse(stages, uses);
}

function mostUsed(stages: readonly Stage[], uses: (stage: Stage) => number): Stage[] {
  return byUse(
    stages.filter((stage) => uses(stage) > 0),
    uses,
  );
}

function nextTeamOf(blueprint: Blueprint, stage: Stage): Team | undefined {
  const own = stage.responsibleTeamId;
  const reached = new Set<RecordId>([stage.id]);
  for (const id of reached) {
    const team = findRecord(blueprint, 'stage', id)?.responsibleTeamId ?? null;
    if (team !== null && team !== own) return findRecord(blueprint, 'team', team);
    for (const way of waysFrom(blueprint, id)) if (onPath.has(way.kind)) reached.add(way.toId);
  }
  const owners = recordsOf(blueprint, 'stage').flatMap(({ route, responsibleTeamId }) =>
    route === 'success' && responsibleTeamId !== null ? [responsibleTeamId] : [],
  );
  const inOrder = [...new Set([...owners, ...recordsOf(blueprint, 'team').map(({ id }) => id)])];
  if (own === null) return undefined;
  return findRecord(blueprint, 'team', inOrder[inOrder.indexOf(own) + 1]);
}

/** From beside the path: where others come back to it, then where the path begins. */
function returnsOf(blueprint: Blueprint, stage: Stage, connected: ReadonlySet<RecordId>): Stage[] {
  if (stage.route === 'success') return [];
  const path = recordsOf(blueprint, 'stage').filter(
    ({ id, route, parentId }) => route === 'success' && parentId === stage.parentId && !connected.has(id),
  );
  const back = (target: Stage) =>
    waysInto(blueprint, target.id).filter(
      ({ fromId }) => findRecord(blueprint, 'stage', fromId)?.route === 'detour',
    ).length;
  return byUse(path, back);
}
