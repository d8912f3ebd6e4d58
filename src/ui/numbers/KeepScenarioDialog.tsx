import { useId, useMemo, useState } from 'react';
import { keepScenario, scenarioContent } from '../../core/commands/scenarioCommands.ts';
import { findRecord, recordsOf } from '../../core/model/queries.ts';
import { SettingList } from '../compare/SettingList.tsx';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { showToast } from '../controls/toasts.ts';
import {
  useDispatch,
  useDocument,
  useExperiments,
  useRuns,
  useServices,
  useWorkspace,
} from '../hooks/services.ts';
import styles from './KeepScenarioDialog.module.css';
import { openedBlueprint } from './openedBlueprint.ts';

/** Says what has been edited, and keeps it as a scenario under a name: the blueprint is then as it was before. */
export function KeepScenarioDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dispatch = useDispatch();
  const { experiments } = useWorkspace();
  const { view } = useServices();
  const history = useDocument((state) => state.history);
  const edited = useExperiments((state) => state.edited);
  const run = useRuns((state) => state.shown);
  const { blueprint } = history;
  const base = useMemo(
    () => edited?.base ?? run?.blueprint ?? openedBlueprint(history),
    [edited, run, history],
  );
  const content = useMemo(() => scenarioContent(base, blueprint), [base, blueprint]);
  const known = findRecord(blueprint, 'scenario', edited?.scenarioId);
  const count = recordsOf(blueprint, 'scenario').length;
  const [name, setName] = useState(known?.name ?? `Scenario ${count + 1}`);
  const isEmpty = content.settings.length + content.adds.length + content.removes.length === 0;
  const since = edited !== null ? 'before' : run !== null ? `in run ${run.number}` : 'when you opened it';

  const keep = () => {
    dispatch(keepScenario, { base, name: name.trim(), scenarioId: known?.id ?? null });
    experiments.getState().setEdited(null);
    showToast(`Kept as the scenario “${name.trim()}”. The blueprint is as it was ${since}.`, {
      label: 'Compare',
      onSelect() {
        view.getState().show('simulate');
        view.getState().setRunPicture('compare');
      },
    });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={known === undefined ? 'Keep as a scenario' : `Keep the scenario “${known.name}”`}
      description={
        isEmpty
          ? `Nothing differs from the blueprint as it was ${since}.`
          : `The scenario holds what differs from the blueprint as it was ${since}; the blueprint itself is that again.`
      }
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" disabled={isEmpty || name.trim() === ''} onClick={keep}>
            Keep
          </Button>
        </>
      }
    >
      {!isEmpty && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') keep();
          }}
        >
          <label htmlFor={id}>Name</label>
          <TextInput id={id} value={name} maxLength={120} onChange={({ target }) => setName(target.value)} />
          <SettingList base={base} content={content} />
        </form>
      )}
    </Dialog>
  );
}
