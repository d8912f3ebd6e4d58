import { createContext, use } from 'react';

/** What a run says about one stage, written on its card in place of the team and the promise. NaN: nothing to say. */
export interface StageNumbers {
  /** The large figure: how many leads came. */
  readonly inflow: number;
  /** How many are here now. */
  readonly balance: number;
  /** The share that went on along the success path, 0 to 1. */
  readonly nextStepShare: number;
  /** The share that missed the promise of the stage, 0 to 1. */
  readonly slaMissedShare: number;
  readonly medianTimeMs: number;
  /** Whether this is where it hurts most. */
  readonly isBottleneck?: boolean;
  /** By which part more leads came (less: below 0) than in what it is compared with; NaN: with nothing. */
  readonly change?: number;
}

/** What a run says about one transition. */
export interface TransitionNumbers {
  /** Leads that went this way. */
  readonly count: number;
  /** The part of the busiest way's leads, 0 to 1; the line is as thick. */
  readonly weight: number;
}

/** Numbers drawn over the lifecycle; no part of the blueprint. */
export interface CanvasOverlay {
  readonly stages: Readonly<Record<string, StageNumbers>>;
  readonly transitions?: Readonly<Record<string, TransitionNumbers>>;
  /** In the place of team and promise, or quietly beside them where the lifecycle is being designed. */
  readonly standing?: 'instead' | 'beside';
  /** What has changed flashes once: these numbers follow edits. */
  readonly flashes?: boolean;
}

/** The overlay of the canvas that a card stands on; null: it shows the design. */
export const OverlayContext = createContext<CanvasOverlay | null>(null);

/** The numbers of one stage; null: none are shown. */
export function useStageNumbers(stageId: string): StageNumbers | null {
  return use(OverlayContext)?.stages[stageId] ?? null;
}

/** How the numbers stand on the cards. */
export function useStanding(): Pick<CanvasOverlay, 'standing' | 'flashes'> {
  return use(OverlayContext) ?? {};
}

/** The numbers of one transition; null: none are shown. */
export function useTransitionNumbers(transitionId: string): TransitionNumbers | null {
  return use(OverlayContext)?.transitions?.[transitionId] ?? null;
}
