import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Problem } from '../core/model/problem.ts';
import type { SimulationSettings } from './simulating.ts';

/** What came of an edit; `revision` is the one that was given with it. */
export type EditAnswer =
  | { readonly kind: 'planned'; readonly revision: number; readonly planHash: string }
  | { readonly kind: 'impossible'; readonly revision: number; readonly problems: readonly Problem[] }
  /** It means what the measures that were told last were made of. */
  | { readonly kind: 'same'; readonly revision: number }
  | {
      readonly kind: 'measured';
      readonly revision: number;
      readonly planHash: string;
      readonly measures: RunMeasures;
      /** Leads of the sources that were simulated. */
      readonly leads: number;
      /** A full run would have more leads, and so its teams more to do. */
      readonly isSample: boolean;
      readonly timing: {
        readonly compileMs: number;
        readonly simulateMs: number;
        readonly measureMs: number;
      };
    };

/**
 * Port: someone elsewhere than on the page's own thread who is told of every edit, compiles it and simulates a
 * sample. A newer edit overtakes an older one, which then gets no answer.
 */
export type FollowEdits = (hooks: {
  onAnswer(answer: EditAnswer): void;
  /** It cannot go on, for a reason given as a sentence; the next edit is a new attempt. */
  onFailure(sentence: string): void;
}) => {
  /** settings null: only what it means is wanted, and no numbers. */
  edited(blueprint: Blueprint, revision: number, settings: SimulationSettings | null): void;
  stop(): void;
};
