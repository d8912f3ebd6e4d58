import type { Stage } from '../model/records/stage.ts';

/** What a kind of stage is: complete in one file. Appearance is data, so the canvas can draw a kind it never heard of. */
export interface StageKind {
  readonly id: string;
  readonly label: string;
  /** One sentence for a tool-tip and the palette. */
  readonly description: string;
  readonly appearance: {
    /** card: straight corners; ticket: a cut corner (a promise of time); stack: holds sub-stages; pill: an end; diamond: a gate. */
    readonly shape: 'card' | 'ticket' | 'stack' | 'pill' | 'diamond';
    /** The name of an icon of the interface's icon set. */
    readonly icon: string;
  };
  /** Whether leads stay in it, pass through at once, or stop. */
  readonly holdsLeads: boolean;
  readonly passesAtOnce: boolean;
  readonly isEnd: boolean;
  readonly hasSubStages: boolean;
  readonly requiresSla: boolean;
  /** Which of the eight answers of the stage card it must give. */
  readonly answers: readonly StageAnswer[];
  /** What a new stage of this kind begins with. */
  readonly initial: Partial<Omit<Stage, 'type' | 'id' | 'key' | 'kind'>>;
}

/** The eight questions of the stage card. */
export const stageAnswers = [
  'responsible',
  'activities',
  'enterCriteria',
  'leaveCriteria',
  'tools',
  'tracked',
  'reported',
  'sla',
] as const;
export type StageAnswer = (typeof stageAnswers)[number];
