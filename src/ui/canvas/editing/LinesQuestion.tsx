import { chainStages } from '../../../core/commands/chainStages.ts';
import type { Point } from '../../../core/model/placement.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { newId } from '../../hooks/newId.ts';
import type { EditQuestion } from '../canvasStore.ts';
import { cardSize } from '../cardSize.ts';
import { GRID, overlaps, snapped } from '../geometry.ts';
import { addNote } from './clipboardActions.ts';
import styles from './LinesQuestion.module.css';
import { blueprintOn, sayOn, type Workbench } from './workbench.ts';

const step = { x: 320, y: 0 };

/** Whether pasted lines are stages, one after the other, or a remark. */
export function LinesQuestion({
  bench,
  question: { lines, text, at },
  onClose,
}: {
  bench: Workbench;
  question: Extract<EditQuestion, { kind: 'lines' }>;
  onClose: () => void;
}) {
  const makeStages = () => {
    onClose();
    const ids = lines.map(() => newId('stage'));
    bench.document.getState().dispatch(chainStages, {
      names: lines,
      ids,
      position: freeRow(bench, at, lines.length),
      step,
    });
    bench.view.getState().select(ids);
    sayOn(bench, `Added ${lines.length} stages, one after the other.`);
  };
  const makeNote = () => {
    onClose();
    addNote(bench, text, at);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Are these ${lines.length} lines stages?`}
      description="Each becomes a stage with a way to the next, in this order."
      width="small"
      actions={
        <>
          <Button variant="quiet" onClick={makeNote}>
            Make a note of them
          </Button>
          <Button variant="primary" onClick={makeStages}>
            Make {lines.length} stages
          </Button>
        </>
      }
    >
      <ol className={styles.lines}>
        {lines.map((line, place) => (
          // Two lines may say the same; their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>{line}</li>
        ))}
      </ol>
    </Dialog>
  );
}

/** The nearest place at or below a point where a row of so many cards lies on nothing. */
function freeRow(bench: Workbench, at: Point, count: number): Point {
  const blueprint = blueprintOn(bench);
  const taken = [
    ...recordsOf(blueprint, 'stage')
      .filter(({ parentId }) => parentId === null)
      .map((stage) => ({ ...stage.position, ...cardSize(stage) })),
    ...recordsOf(blueprint, 'note').map(({ position, size }) => ({ ...position, ...size })),
  ];
  const row = { ...snapped(at), width: (count - 1) * step.x + 208, height: 144 };
  while (taken.some((rect) => overlaps(row, rect, 2 * GRID))) row.y += 5 * GRID;
  return { x: row.x, y: row.y };
}
