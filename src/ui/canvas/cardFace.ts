import { answersOf } from '../../core/compile/stageCard.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { sayDurationBriefly } from '../../core/model/durationWords.ts';
import { isCalledShort } from '../../core/model/names.ts';
import { findRecord, subStages } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import type { Severity } from '../../core/model/problem.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import type { StageKind } from '../../core/stage-kinds/stageKind.ts';

/** Everything a card shows, as plain values, so that two faces can be compared at a glance. */
export interface CardFace {
  readonly id: string;
  readonly shape: StageKind['appearance']['shape'];
  readonly kindLabel: string;
  readonly number: string;
  /** The name where it is short, else the abbreviation if there is one. */
  readonly title: string;
  /** The name, where the title is an abbreviation; for a group how many it holds. */
  readonly subtitle: string;
  readonly team: string;
  readonly teamColour: number | null;
  /** "within 4 business h"; empty where nothing is promised. */
  readonly promise: string;
  readonly answered: number;
  readonly asked: number;
  readonly isEntryPoint: boolean;
  readonly isDetour: boolean;
  readonly isSubStage: boolean;
  readonly subStages: number;
  readonly mark: Severity | null;
}

/** What the card of a stage shows. */
export function faceOf(blueprint: Blueprint, stage: Stage, mark: Severity | null): CardFace {
  const kind = stageKindOf(stage);
  const team = findRecord(blueprint, 'team', stage.responsibleTeamId);
  const { asked, answered } = answersOf(stage, blueprint);
  const inside = kind.hasSubStages ? subStages(blueprint, stage.id).length : 0;
  const isAbbreviated = isCalledShort(stage);
  return {
    id: stage.id,
    shape: kind.appearance.shape,
    kindLabel: kind.label,
    number: stage.number,
    title: isAbbreviated ? stage.abbreviation : stage.name,
    subtitle: isAbbreviated ? stage.name : inside > 0 ? subStageWords(inside) : '',
    team: team === undefined ? '' : team.abbreviation === '' ? team.name : team.abbreviation,
    teamColour: team?.colour ?? null,
    promise: promiseOf(stage),
    answered: answered.length,
    asked: asked.length,
    isEntryPoint: stage.isEntryPoint,
    isDetour: stage.route === 'detour',
    isSubStage: stage.parentId !== null,
    subStages: inside,
    mark,
  };
}

function subStageWords(count: number): string {
  return count === 1 ? '1 sub-stage' : `${count} sub-stages`;
}

/** The promise of time on a stage in a few words: the first response before the maximum. */
export function promiseOf({ sla }: Pick<Stage, 'sla'>): string {
  const promised = sla.firstResponse ?? sla.maximumTime;
  return promised === null ? '' : `within ${sayDurationBriefly(promised)}`;
}

/** What a card says to somebody who hears it. */
export function spokenFace(face: CardFace): string {
  return [
    `${face.number} ${face.title}`.trim(),
    face.subtitle,
    face.kindLabel,
    face.team === '' ? 'nobody is responsible' : `responsible: ${face.team}`,
    face.promise,
    face.isEntryPoint ? 'entry point' : '',
    face.asked === 0 ? '' : `${face.answered} of ${face.asked} questions answered`,
    face.mark === 'error' ? 'has an error' : face.mark === 'warning' ? 'has a warning' : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** Whether two faces show the same. */
export function sameFace(a: CardFace, b: CardFace): boolean {
  return (Object.keys(a) as (keyof CardFace)[]).every((key) => a[key] === b[key]);
}
