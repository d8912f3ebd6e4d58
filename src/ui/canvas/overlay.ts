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
}

/** The overlay of the canvas that a card stands on; null: it shows the design. */
export const OverlayContext = createContext<CanvasOverlay | null>(null);

/** The numbers of one stage; null: none are shown. */
export function useStageNumbers(stageId: string): StageNumbers | null {
  return use(OverlayContext)?.stages[stageId] ?? null;
}

/** The numbers of one transition; null: none are shown. */
export function useTransitionNumbers(transitionId: string): TransitionNumbers | null {
  return use(OverlayContext)?.transitions?.[transitionId] ?? null;
}

const counts = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const DAY = 86_400_000;

/** A count with thin groups: "100,000"; a dash where there is none. */
export function sayCount(value: number): string {
  return Number.isFinite(value) ? counts.format(value) : '–';
}

/** A share as a whole per cent: "61 %"; a dash where there is none. */
export function sayShare(share: number): string {
  if (!Number.isFinite(share)) return '–';
  const percent = share * 100;
  return percent > 0 && percent < 0.5 ? '<1 %' : `${Math.round(percent)} %`;
}

/** A time in stage with two figures: "6 min", "9 h", "3.1 d". */
export function sayTime(ms: number): string {
  if (!Number.isFinite(ms)) return '–';
  const [amount, unit] =
    ms < DAY / 24 ? [ms / 60_000, 'min'] : ms < DAY ? [(ms * 24) / DAY, 'h'] : [ms / DAY, 'd'];
  return `${amount < 10 && unit === 'd' ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}
