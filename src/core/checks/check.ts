import type { StageTree } from '../compile/stageTree.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { CriterionNames } from '../criteria/describe.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { FieldPath } from '../model/changes.ts';
import type { Problem } from '../model/problem.ts';
import type { BlueprintRecord } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import type { SubjectWorld } from './context/candidates.ts';
import type { StageAnswer } from '../stage-kinds/stageKind.ts';

/** One kind of mistake or gap, found wherever it is. Complete in one file; never throws, whatever the blueprint. */
export interface Check {
  readonly id: string;
  /** What it looks for, in a few words, for a list of checks. */
  readonly label: string;
  find(context: CheckContext): Problem[];
}

/** A blueprint with what many checks ask of it, worked out once. */
export interface CheckContext {
  readonly blueprint: Blueprint;
  readonly stages: readonly Stage[];
  readonly transitions: readonly Transition[];
  readonly tree: StageTree;
  /** Problems the compiler found: they stand in the way of a machine. */
  readonly blockers: readonly Problem[];
  /** Every criterion there is. */
  readonly criteria: readonly CriterionPlace[];
  /** The values that the subjects of criteria can have. */
  readonly world: SubjectWorld;
  /** How comparisons read in this blueprint. */
  readonly names: CriterionNames;
  stage(id: string | null): Stage | undefined;
  /** Ways in document order. */
  waysFrom(stageId: string): readonly Transition[];
  waysInto(stageId: string): readonly Transition[];
  /** The groups around a stage, innermost first. */
  groupsAround(stageId: string): readonly Stage[];
  subStages(stageId: string): readonly Stage[];
  /** The questions of the stage card that nobody has answered. */
  unanswered(stageId: string): readonly StageAnswer[];
  /** What people call the record: a stage by its name, a way by its label or its ends. */
  name(id: string): string;
}

/** A criterion and where it stands. */
export interface CriterionPlace {
  readonly record: BlueprintRecord;
  readonly path: FieldPath;
  readonly criterion: Criterion;
  /** What it is, for a sentence: "what a lead must meet to enter MQL". */
  readonly words: string;
}
