import type { EditQuestion } from '../canvasStore.ts';
import { DeleteQuestion } from './DeleteQuestion.tsx';
import { LinesQuestion } from './LinesQuestion.tsx';
import { MergeQuestion } from './MergeQuestion.tsx';
import type { Workbench } from './workbench.ts';

/** What has to be decided before something is done. */
export function EditQuestions({ bench, question }: { bench: Workbench; question: EditQuestion }) {
  const close = () => bench.canvas.getState().put({ question: null });
  switch (question.kind) {
    case 'delete':
      return <DeleteQuestion bench={bench} ids={question.ids} onClose={close} />;
    case 'merge':
      return <MergeQuestion bench={bench} ids={question.ids} onClose={close} />;
    case 'lines':
      return <LinesQuestion bench={bench} question={question} onClose={close} />;
  }
}
