import type { Rect } from '../geometry.ts';
import type { BoxFace } from './boxFace.ts';
import type { BoxFigures } from './executiveFigures.ts';
import type { ExecutiveBox } from './successBoxes.ts';

/** What a drawn box is given. */
export interface BoxProps {
  readonly box: ExecutiveBox;
  readonly face: BoxFace;
  /** Of a run; null: there is none. */
  readonly figures: BoxFigures | null;
  /** The names of the boxes its arrows lead to. */
  readonly leadsTo: readonly string[];
  readonly rect: Rect;
  readonly isSelected: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onSelect: (stageIds: readonly string[], adds: boolean) => void;
  readonly onEnter: () => void;
}

/** What a box says to somebody who hears it. */
export function spokenBox({ box, face, figures, leadsTo }: BoxProps, say: (count: number) => string): string {
  const { teams, answered, asked, promises } = face;
  return [
    box.name,
    box.subtitle,
    `${countStages(box.stages.length)}: ${face.stages.map(({ name }) => name).join(', ')}`,
    teams.length === 0 ? '' : `owned by ${teams.map(({ name }) => name).join(', ')}`,
    promises.map(({ stage, words }) => `${stage} ${words}`).join(', '),
    asked === 0 ? '' : `${answered} of ${asked} questions answered`,
    figures === null ? '' : `${say(figures.came)} leads came, ${say(figures.inside)} are inside`,
    leadsTo.length === 0 ? '' : `leads on to ${leadsTo.join(', ')}`,
  ]
    .filter((words) => words !== '')
    .join('; ');
}

export function countStages(count: number): string {
  return count === 1 ? '1 stage' : `${count} stages`;
}
