import type { Blueprint } from '../../../core/model/blueprint.ts';
import { stageLabel } from '../../../core/model/names.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';

/** Stages that are one box of the lifecycle seen from far off. */
export interface ExecutiveBox {
  readonly key: string;
  /** A stretch of the success path; stages beside it that lead back to it; those where a journey stops. */
  readonly kind: 'stretch' | 'aside' | 'leaves';
  readonly name: string;
  readonly subtitle: string;
  /** Of the top level, in the order of the path. */
  readonly stages: readonly Stage[];
}

/** So many boxes can be taken in at a glance; neighbours become one where there are more. */
export const MOST_BOXES = 6;

interface Run {
  readonly key: string;
  readonly first: string;
  readonly last: string;
  readonly subtitle: string;
  readonly stages: readonly Stage[];
}

/** The success path, whose stages come in its order, as few boxes: its phases, or the stretches of one team. */
export function successBoxes(blueprint: Blueprint, path: readonly Stage[]): readonly ExecutiveBox[] {
  const hasPhases = path.some(({ phaseId }) => findRecord(blueprint, 'phase', phaseId) !== undefined);
  const runs = hasPhases ? runsByPhase(blueprint, path) : runsByTeam(blueprint, path);
  return fewer(runs).map(({ key, first, last, subtitle, stages }) => ({
    key,
    kind: 'stretch',
    name: first === last ? first : `${first} to ${last}`,
    subtitle,
    stages,
  }));
}

/** In the order of the phases. A stage without one is in that of the stage before it, or of the first that has one. */
function runsByPhase(blueprint: Blueprint, path: readonly Stage[]): Run[] {
  const members = new Map<string, Stage[]>();
  let phaseId = path.find((stage) => findRecord(blueprint, 'phase', stage.phaseId) !== undefined)?.phaseId;
  for (const stage of path) {
    phaseId = findRecord(blueprint, 'phase', stage.phaseId)?.id ?? phaseId;
    if (phaseId !== null && phaseId !== undefined)
      members.set(phaseId, [...(members.get(phaseId) ?? []), stage]);
  }
  return recordsOf(blueprint, 'phase').flatMap(({ id, name, subtitle }) => {
    const stages = members.get(id) ?? [];
    return stages.length === 0 ? [] : [{ key: id, first: name, last: name, subtitle, stages }];
  });
}

function runsByTeam(blueprint: Blueprint, path: readonly Stage[]): Run[] {
  const runs: { teamId: string | null; stages: Stage[] }[] = [];
  for (const stage of path) {
    const last = runs.at(-1);
    if (last !== undefined && last.teamId === stage.responsibleTeamId) last.stages.push(stage);
    else runs.push({ teamId: stage.responsibleTeamId, stages: [stage] });
  }
  return runs.map(({ teamId, stages }) => {
    const name = findRecord(blueprint, 'team', teamId)?.name ?? 'No owner yet';
    return { key: stages[0]!.id, first: name, last: name, subtitle: stretchWords(stages), stages };
  });
}

function stretchWords(stages: readonly Stage[]): string {
  const [first, last] = [stages[0]!, stages.at(-1)!];
  return first === last ? stageLabel(first) : `${shortName(first)} to ${shortName(last)}`;
}

function shortName({ name, abbreviation }: Stage): string {
  return abbreviation === '' ? name : abbreviation;
}

/** Puts the two neighbours with the fewest stages together until there are few enough. */
function fewer(runs: readonly Run[]): readonly Run[] {
  let left = [...runs];
  while (left.length > MOST_BOXES) {
    const sizes = left.slice(1).map(({ stages }, place) => stages.length + left[place]!.stages.length);
    const place = sizes.indexOf(Math.min(...sizes));
    left = left.flatMap((run, index) =>
      index === place ? [joined(run, left[index + 1]!)] : index === place + 1 ? [] : [run],
    );
  }
  return left;
}

function joined(a: Run, b: Run): Run {
  const subtitle = [a.subtitle, b.subtitle].filter((words) => words !== '').join(', ');
  return { key: a.key, first: a.first, last: b.last, subtitle, stages: [...a.stages, ...b.stages] };
}
