import { chainStages } from '../../../core/commands/chainStages.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { newId } from '../../hooks/newId.ts';
import type { EditQuestion } from '../canvasStore.ts';
import { snapped } from '../geometry.ts';
import { addNote } from './clipboardActions.ts';
import styles from './LinesQuestion.module.css';
import { sayOn, type Workbench } from './workbench.ts';

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
      position: snapped(at),
      step: { x: 320, y: 0 },
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
