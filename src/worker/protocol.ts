import type { CriterionPlace, CriterionTrial } from '../core/analyse/sample/criterionTrial.ts';
import type { Level } from '../core/compile/atLevel.ts';
import type { Plan } from '../core/compile/plan.ts';
import type { MeasureTree } from '../core/experiment/measureTree.ts';
import type { MemoryNeed } from '../core/experiment/whyTooLarge.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';
import type { BlueprintUpdate } from './blueprintUpdate.ts';

/** How a run is to be made, and how much of the blueprint it takes in. */
export interface RunSettings extends SimulationOptions {
  readonly level: Level;
  readonly stock: boolean;
  readonly warmUpDays: number;
}

/** What the page says to a worker. */
export type ToWorker =
  /** Compile this: the worker answers `opened`, and runs are made of it from then on. */
  | {
      readonly kind: 'open';
      readonly update: BlueprintUpdate;
      readonly settings: RunSettings;
      /** What the answer is to say besides: the plan itself, or what such a run will need. */
      readonly wants: 'plan' | 'need' | null;
    }
  /** Make a run; without a log only its measures leave the worker. */
  | { readonly kind: 'run'; readonly settings: RunSettings; readonly writesLog: boolean }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Stop where you are and hand over what there is. */
  | { readonly kind: 'cancel' }
  /** A chunk has been stored: there is room for another. */
  | { readonly kind: 'kept' }
  | FollowMessage
  | TryMessage;

/** The blueprint has been edited: say what it would come to. A newer one of these overtakes an older one. */
export interface FollowMessage {
  readonly kind: 'follow';
  /** Which state of the document this is; the answers name it. */
  readonly revision: number;
  readonly update: BlueprintUpdate;
  /** null: only whether it means something, and what plan. */
  readonly settings: RunSettings | null;
}

/** Try the criterion at this place on a sample of leads. A newer one of these overtakes an older one. */
export interface TryMessage {
  readonly kind: 'try';
  /** The answer names it. */
  readonly asked: number;
  readonly update: BlueprintUpdate;
  readonly place: CriterionPlace;
}

/** What a blueprint compiled to. */
export type Opened =
  | {
      readonly kind: 'opened';
      /** Of the plan with all levels, and of what things cost. */
      readonly planHash: string;
      /** The plan at the level that was asked for, and what a run will need; where that was wanted. */
      readonly plan: Plan | null;
      readonly need: MemoryNeed | null;
    }
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] };

/** What came of an edit. */
export type FollowAnswer =
  /** It compiles to this plan; the measures follow if they were asked for. */
  | { readonly kind: 'planned'; readonly revision: number; readonly planHash: string }
  | { readonly kind: 'impossible'; readonly revision: number; readonly problems: readonly Problem[] }
  /** It means what the measures that were said last were made of: a box was moved, or a text rewritten. */
  | { readonly kind: 'same'; readonly revision: number }
  | {
      readonly kind: 'measured';
      readonly revision: number;
      readonly planHash: string;
      readonly measures: RunMeasures;
      /** Leads of the sources that were simulated, and whether a full run would have more: teams have less to do here. */
      readonly leads: number;
      readonly isSample: boolean;
      readonly timing: FollowTiming;
    };

/** What the worker spent on an edit, in milliseconds; counting the log's rows is part of simulating. */
export interface FollowTiming {
  readonly compileMs: number;
  readonly simulateMs: number;
  readonly measureMs: number;
}

/** What a worker says to the page. It says something at least every BEAT_MS while it has something to do. */
export type FromWorker =
  | { readonly kind: 'beat' }
  | Opened
  | {
      readonly kind: 'progress';
      readonly share: number;
      readonly leads: number;
      readonly simulatedMs: number;
      /** Now and then, because they take time to show; never from a run without a log. */
      readonly measures: RunMeasures | null;
    }
  | { readonly kind: 'chunk'; readonly chunk: Chunk }
  | {
      readonly kind: 'done';
      readonly cancelled: boolean;
      /** Of work; pauses are not counted. */
      readonly seconds: number;
      /** How far the run came, in milliseconds of simulated time. */
      readonly simulatedMs: number;
      readonly measures: RunMeasures;
      /** The same by name, for putting replications together. */
      readonly tree: MeasureTree;
    }
  | FollowAnswer
  /** What came of a criterion; null: the blueprint cannot be compiled. */
  | { readonly kind: 'tried'; readonly asked: number; readonly trial: CriterionTrial | null }
  | { readonly kind: 'failed'; readonly reason: string };

export const BEAT_MS = 250;
/** After so long without a word a worker is dead: it may have run out of memory, which nothing else tells. */
export const SILENCE_MS = 5_000;
/** Chunks on their way to the store at most, so that a slow disk does not fill the memory. */
export const CHUNKS_UNDER_WAY = 24;
