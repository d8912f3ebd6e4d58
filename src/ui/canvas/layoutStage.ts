import type { Size } from './cardSize.ts';

/** A stage to be placed. */
export interface LayoutStage {
  readonly id: string;
  readonly size: Size;
  readonly isDetour: boolean;
  /** Stages of one phase are kept on one line of the page where they fit. */
  readonly phaseId: string | null;
}

/** A way between two of them. */
export interface LayoutLink {
  readonly fromId: string;
  readonly toId: string;
  readonly isQuiet: boolean;
}

/** Puts stages into columns along the success path and into an order inside each column. */
export type Ranking = (
  stages: readonly LayoutStage[],
  links: readonly LayoutLink[],
) => readonly (readonly string[])[];

/** The stages of the success path, column by column. */
export type Columns = readonly (readonly string[])[];
