import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { becomeBlueprint } from '../../core/commands/scenarioCommands.ts';
import { deleteRecords, setField } from '../../core/commands/recordCommands.ts';
import { applyScenario } from '../../core/experiment/applyScenario.ts';
import type { Scenario } from '../../core/model/records/organisation.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { showFault } from '../controls/toasts.ts';
import { useDispatch, useDocument, useExperiments, useServices, useWorkspace } from '../hooks/services.ts';
import styles from './ComparePage.module.css';
import { SettingList } from './SettingList.tsx';

/** One scenario: whether it is compared, what it is called and what it changes. */
export function ScenarioCard({
  scenario,
  isChosen,
  onChoose,
}: {
  scenario: Scenario;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const id = useId();
  const dispatch = useDispatch();
  const { experiments } = useWorkspace();
  const { view } = useServices();
  const blueprint = useDocument((state) => state.blueprint);
  const edited = useExperiments((state) => state.edited);
  const base = edited?.base ?? blueprint;

  const open = () => {
    const applied = applyScenario(blueprint, scenario);
    if (applied.blueprint === null) {
      const [first] = applied.problems;
      showFault(`${first?.sentence ?? 'This scenario cannot be applied.'} ${first?.remedy ?? ''}`);
      return;
    }
    experiments.getState().setEdited({ scenarioId: scenario.id, base: blueprint });
    dispatch(becomeBlueprint, {
      blueprint: applied.blueprint,
      label: `Open the scenario ${scenario.name}`,
    });
    view.getState().show('design');
  };
  return (
    <li className={styles.scenario} data-chosen={isChosen || undefined}>
      <input
        id={id}
        type="checkbox"
        className={styles.check}
        aria-label={`Compare ${scenario.name}`}
        checked={isChosen}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div className={styles.content}>
        <div className={styles.name}>
          <TextInput
            size="small"
            aria-label="Name of the scenario"
            value={scenario.name}
            maxLength={120}
            onChange={({ target }) => {
              const { value } = target;
              if (value.trim() !== '')
                dispatch(setField, { id: scenario.id, path: ['name'], value }, `${scenario.id} name`);
            }}
          />
          {scenario.description !== '' && <p className={styles.quiet}>{scenario.description}</p>}
        </div>
        {isChosen ? (
          <SettingList base={base} content={scenario} />
        ) : (
          <p className={styles.fold}>{sayChanges(scenario)}</p>
        )}
      </div>
      <div className={styles.actions}>
        <Button size="small" disabled={edited !== null} onClick={open}>
          Edit on the diagram
        </Button>
        <IconButton
          label={`Delete ${scenario.name}`}
          size="small"
          side="left"
          disabled={edited?.scenarioId === scenario.id}
          onClick={() => dispatch(deleteRecords, { ids: [scenario.id] })}
        >
          <Trash2 size={14} />
        </IconButton>
      </div>
    </li>
  );
}

function sayChanges({ settings, adds, removes }: Scenario): string {
  const count = settings.length + adds.length + removes.length;
  return count === 1 ? '1 change' : `${count} changes`;
}
