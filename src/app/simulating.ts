import type { Level } from '../core/compile/atLevel.ts';
import type { Plan } from '../core/compile/plan.ts';
import type { MeasureTree } from '../core/experiment/measureTree.ts';
import type { MemoryNeed } from '../core/experiment/whyTooLarge.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';

/** How one run is to be made, and how much of the blueprint it takes in. */
export interface SimulationSettings extends SimulationOptions {
  readonly level: Level;
  readonly stock: boolean;
  readonly warmUpDays: number;
}

/** One run of many: replications of one blueprint, or of several that are compared. */
export interface SimulationJob {
  readonly blueprint: Blueprint;
  readonly settings: SimulationSettings;
}

/** How far jobs have got. */
export interface SimulationProgress {
  /** 0 to 1, of all jobs together. */
  readonly share: number;
  /** Jobs that are done. */
  readonly made: number;
  /** Leads, milliseconds of simulated time and measures of the first job. */
  readonly leads: number;
  readonly simulatedMs: number;
  readonly measures: RunMeasures | null;
}

/** What came of one job. */
export interface SimulationResult {
  readonly cancelled: boolean;
  readonly seconds: number;
  readonly simulatedMs: number;
  readonly measures: RunMeasures;
  /** The same by name, for putting replications together. */
  readonly tree: MeasureTree;
}

/** Jobs under way. */
export interface RunningSimulation {
  /** Rejects with a sentence when not even one could be begun. */
  readonly result: Promise<
    | { readonly kind: 'blocked'; readonly problems: readonly Problem[] }
    /** There is no room for it; nothing has been run. */
    | { readonly kind: 'refused'; readonly sentence: string }
    | {
        readonly kind: 'made';
        /** Of the first job's blueprint: its plan with all levels, and what things cost. */
        readonly planHash: string;
        /** In the order of the jobs; null: not made to its end (of the first one, what there is). */
        readonly results: readonly (SimulationResult | null)[];
        readonly problem: string | null;
      }
  >;
  pause(): void;
  resume(): void;
  cancel(): void;
}

/** Port: does jobs somewhere else than on the page's own thread, compiling included. */
export type Simulate = (
  jobs: readonly SimulationJob[],
  hooks: {
    onProgress(progress: SimulationProgress): void;
    /** Stores the log of the first job; null: none is written. */
    readonly onChunk: ((chunk: Chunk) => Promise<void>) | null;
    /** Why there is no room for so many such runs at a time, as a sentence; null: there is. Asked before the first begins. */
    refuse(need: MemoryNeed, atOnce: number): Promise<string | null>;
  },
) => Promise<RunningSimulation>;

/** Port: the plan that a blueprint is run with, compiled somewhere else; null where it cannot be. */
export type MakePlan = (
  blueprint: Blueprint,
  settings: SimulationSettings,
) => Promise<{ readonly planHash: string; readonly plan: Plan } | null>;
