import type { Blueprint } from '../model/blueprint.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKinds, stageKindOf } from '../stage-kinds/registry.ts';
import { leadTo, newEnd, shortName, unusedName, type MakeStage, type NextStep } from './nextStep.ts';
import { surroundingsOfStage, type Surroundings } from './nextSurroundings.ts';

/**
 * What may sensibly come after a stage, the likeliest first: to continue the path, to split it, to leave it for
 * later, to end it. Nothing leads on from an end.
 */
export function whatComesNext(blueprint: Blueprint, stageId: RecordId | null): NextStep[] {
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined) return beginnings(blueprint);
  if (stageKindOf(stage).isEnd) return [];
  const around = surroundingsOfStage(blueprint, stage);
  const steps =
    stage.route === 'success'
      ? alongThePath(blueprint, stage, around)
      : besideThePath(blueprint, stage, around);
  // Where the path goes on already, the likeliest is a stage on the way that is there.
  return distinct([...between(blueprint, stage, around), ...steps, ...anyKind(blueprint, stage, around)]);
}

/** Nothing stands before it: any kind of stage, the first of a lifecycle being where leads begin. */
function beginnings(blueprint: Blueprint): NextStep[] {
  const isFirst = recordsOf(blueprint, 'stage').length === 0;
  const first: NextStep = {
    id: 'entry',
    title: 'Entry stage',
    detail: 'Where new leads begin.',
    act: { do: 'make', stage: { kind: 'inventory', name: 'Raw Lead', isEntryPoint: true } },
  };
  const kinds = usualKinds.map((kind): NextStep => ({
    id: `kind ${kind}`,
    title: stageKinds.find(kind)?.label ?? kind,
    detail: stageKinds.find(kind)?.description ?? '',
    act: { do: 'make', stage: { kind } },
  }));
  return isFirst ? [first, ...kinds] : kinds;
}

const usualKinds = ['inventory', 'sla', 'gate', 'group', 'end'];

function alongThePath(blueprint: Blueprint, stage: Stage, around: Surroundings): NextStep[] {
  const { ownTeam, nextTeam, onward, nextOnPath, pools, ends, losses, isCustomer } = around;
  const isGate = stageKindOf(stage).passesAtOnce;
  const make = (id: string, title: string, detail: string, made: MakeStage['stage']): NextStep => ({
    id,
    title,
    detail,
    act: { do: 'make', stage: { route: 'success', ...made } },
  });
  const steps: NextStep[] = [];
  if (nextOnPath !== undefined)
    steps.push(leadTo(nextOnPath, 'Lead on to', 'It follows on the success path.', {}));
  if (nextTeam !== undefined && !isCustomer)
    steps.push(
      make(
        'sla next',
        `SLA stage of ${shortName(nextTeam)}`,
        `Handed over to ${nextTeam.name}, with a promised time.`,
        {
          kind: 'sla',
          responsibleTeamId: nextTeam.id,
        },
      ),
    );
  steps.push(
    make(
      'sla own',
      ownTeam === undefined ? 'SLA stage' : `SLA stage of ${shortName(ownTeam)}`,
      ownTeam === undefined ? 'With a promised time.' : `Stays with ${ownTeam.name}, with a promised time.`,
      {
        kind: 'sla',
        responsibleTeamId: ownTeam?.id ?? null,
      },
    ),
    make('inventory own', 'Inventory stage', 'The lead waits there without a time limit.', {
      kind: 'inventory',
      responsibleTeamId: ownTeam?.id ?? null,
    }),
  );
  if (!isGate) steps.push(make('gate', 'Gate', 'Splits the leads by rules at once.', { kind: 'gate' }));
  const isLate = onward?.kind === 'win' || stageKindOf(stage).hasSubStages;
  const lost = isLate
    ? losses.slice(0, 1).map((to) => leadTo(to, 'Lost:', 'The deal is lost.', { kind: 'lose' }))
    : [];
  steps.push(
    ...pools.slice(0, 2).map((to) => leadTo(to, 'Recycle to', 'It comes again later.', { kind: 'recycle' })),
    ...lost,
    ...ends
      .slice(0, 2)
      .map((to) => leadTo(to, 'End at', 'The next team does not take it, and it ends.', { kind: 'reject' })),
  );
  if (pools.length === 0)
    steps.push({
      id: 'nurture',
      title: 'Inventory stage for nurture',
      detail: 'Beside the path: the lead waits there and comes again later.',
      act: {
        do: 'make',
        stage: {
          kind: 'inventory',
          ...unusedName(blueprint, 'Nurture'),
          route: 'detour',
          responsibleTeamId: ownTeam?.id ?? null,
          way: { kind: 'recycle' },
        },
      },
    });
  if (ends.length === 0) steps.push(newEnd(blueprint, ownTeam));
  return steps;
}

function besideThePath(
  blueprint: Blueprint,
  stage: Stage,
  { ownTeam, returns, ends, pools }: Surroundings,
): NextStep[] {
  const steps = [
    ...returns
      .slice(0, 2)
      .map((to) => leadTo(to, 'Back to', 'The lead comes back to the success path.', { kind: 'recycle' })),
    ...pools.slice(0, 1).map((to) => leadTo(to, 'On to', 'It waits there instead.', { kind: 'recycle' })),
    ...ends.slice(0, 1).map((to) => leadTo(to, 'End at', 'The lead ends there.', { kind: 'reject' })),
  ];
  const review: NextStep = {
    id: 'review',
    title: 'SLA stage beside the path',
    detail: 'Somebody looks at the lead again, in a promised time.',
    act: {
      do: 'make',
      stage: {
        kind: 'sla',
        route: 'detour',
        responsibleTeamId: stage.responsibleTeamId,
        way: { kind: 'recycle' },
      },
    },
  };
  return [...steps, review, ...(ends.length === 0 ? [newEnd(blueprint, ownTeam)] : [])];
}

/** A stage between this one and what follows on the path, on the way that is there. */
function between(blueprint: Blueprint, stage: Stage, { onward, ownTeam }: Surroundings): NextStep[] {
  const follows = findRecord(blueprint, 'stage', onward?.toId);
  if (onward === undefined || follows === undefined || stage.route === 'detour') return [];
  return (['sla', 'inventory', 'gate'] as const).map((kind) => ({
    id: `between ${kind}`,
    title: `${stageKinds.find(kind)?.label ?? kind} before ${shortName(follows)}`,
    detail: `On the way from ${shortName(stage)} to ${shortName(follows)}.`,
    act: {
      do: 'make',
      stage: { kind, responsibleTeamId: kind === 'gate' ? null : (ownTeam?.id ?? null) },
      intoTransitionId: onward.id,
    },
  }));
}

/** What is not likely but possible: a group, another end. */
function anyKind(blueprint: Blueprint, stage: Stage, { ownTeam }: Surroundings): NextStep[] {
  const group: NextStep = {
    id: 'group',
    title: 'Group stage',
    detail: 'Holds sub-stages, as Opportunity holds its deal stages.',
    act: { do: 'make', stage: { kind: 'group', route: stage.route, responsibleTeamId: ownTeam?.id ?? null } },
  };
  return [...(stage.parentId === null ? [group] : []), { ...newEnd(blueprint, ownTeam), id: 'another end' }];
}

/** Every stage that a way may lead to from here, for whoever knows its name. */
export function stagesToLeadTo(blueprint: Blueprint, stageId: RecordId | null): NextStep[] {
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined || stageKindOf(stage).isEnd) return [];
  return recordsOf(blueprint, 'stage')
    .filter(({ id }) => id !== stage.id || !stageKindOf(stage).passesAtOnce)
    .map((to) => leadTo(to, 'Connect to', to.abbreviation === '' ? '' : to.name, {}));
}

function distinct(steps: readonly NextStep[]): NextStep[] {
  const titles = steps.map(({ title }) => title);
  return steps.filter(({ title }, place) => titles.indexOf(title) === place);
}
