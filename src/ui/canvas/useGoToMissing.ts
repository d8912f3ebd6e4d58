import { findRecord } from '../../core/model/queries.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { useCanvasStore } from './useCanvas.ts';

/** The command that goes to the first question of the selected stage that has no answer. */
export function useGoToMissing(): void {
  const { view } = useServices();
  const { document } = useWorkspace();
  const canvas = useCanvasStore();
  const chosen = () => {
    const [id, ...others] = view.getState().selection;
    return others.length === 0 ? findRecord(document.getState().blueprint, 'stage', id) : undefined;
  };
  useShortcuts({
    'stage.missing': {
      whyNot: () => (chosen() === undefined ? 'Select a stage first.' : null),
      run: () => {
        const stage = chosen();
        if (stage === undefined) return;
        void import('./missingQuestions.ts').then(({ missingQuestions }) => {
          const missing = missingQuestions(document.getState().blueprint, stage.id);
          const [first] = missing;
          canvas
            .getState()
            .announce(
              first === undefined
                ? `${stage.name}: every question is answered.`
                : `${stage.name}, not answered yet: ${missing.map(({ question }) => question).join(' ')}`,
            );
          if (first !== undefined) view.getState().seek(stage.id, first.path);
        });
      },
    },
  });
}
