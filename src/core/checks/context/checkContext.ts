import type { StageTree } from '../../compile/stageTree.ts';
import type { CriterionNames } from '../../criteria/describe.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import type { Problem } from '../../model/problem.ts';
import type { BlueprintRecord, RecordOf, RecordType } from '../../model/records.ts';
import type { Team } from '../../model/records/organisation.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import type { StageAnswer } from '../../stage-kinds/stageKind.ts';
import type { SubjectWorld } from './candidates.ts';
import type { CriterionPlace } from './criterionPlaces.ts';
import type { Steps } from './onwardSteps.ts';

/**
 * A blueprint with what many rules ask of it, each worked out once and kept until what it was made from changes.
 * Whatever is read here or of the blueprint is noted; the narrower the question, the longer its answer is kept.
 */
export interface CheckContext {
  readonly blueprint: Blueprint;
  readonly stages: readonly Stage[];
  readonly transitions: readonly Transition[];
  readonly tree: StageTree;
  /** Problems the compiler found: they stand in the way of a machine. */
  readonly blockers: readonly Problem[];
  /** Whether the compiler found that of the record. */
  isBlocked(recordId: string, check: string): boolean;
  /** The values that the subjects of criteria can have. */
  readonly world: SubjectWorld;
  /** How comparisons read in this blueprint. */
  readonly names: CriterionNames;
  /** The steps of the success path. */
  readonly onward: Steps;
  all<T extends RecordType>(type: T): readonly RecordOf<T>[];
  /** The ids of the records of a type in their order, whatever the records say. */
  idsOf(type: RecordType): readonly string[];
  stage(id: string | null): Stage | undefined;
  /** Ways in document order. */
  waysFrom(stageId: string): readonly Transition[];
  waysInto(stageId: string): readonly Transition[];
  /** The groups around a stage, innermost first. */
  groupsAround(stageId: string): readonly Stage[];
  /** The stage with the groups around it, innermost first. */
  lineage(stage: Stage): readonly Stage[];
  subStages(stageId: string): readonly Stage[];
  /** The questions of the stage card that nobody has answered. */
  unanswered(stageId: string): readonly StageAnswer[];
  /** The team responsible for a stage, or for the nearest group around it that says. */
  ownerOf(stageId: string): string | null;
  /** The teams whose people work on leads in a stage; for a group, in any stage inside it. Each once. */
  workingTeams(stageId: string): readonly Team[];
  /** The stages in which people of the team work on leads; groups are not among them. */
  workplaces(teamId: string): readonly Stage[];
  /** Every criterion of a record. */
  criteriaOf(record: BlueprintRecord): readonly CriterionPlace[];
  /** Whether anything refers to the record. */
  isUsed(id: string): boolean;
  /** Whether anything fills in the field: a lead source, a signal, a stage that tracks it, a team that may. */
  isFilledIn(fieldId: string): boolean;
  /** What people call the record: a stage by its name, a way by its label or its ends. */
  name(id: string): string;
}
