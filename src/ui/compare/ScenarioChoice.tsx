import { useState } from 'react';
import type { Scenario } from '../../core/model/records/organisation.ts';
import { Button } from '../controls/Button.tsx';
import { useExperiments, useRuns, useWorkspace } from '../hooks/services.ts';
import { NumberField } from '../simulate/NumberField.tsx';
import styles from './ComparePage.module.css';
import { ScenarioCard } from './ScenarioCard.tsx';

const FIRST_REPLICATIONS = 10;
const MOST_REPLICATIONS = 1_000;

/** The scenarios that there are, which of them to compare, and how often each is made. */
export function ScenarioChoice({
  scenarios,
  chosen,
  onChoose,
  onCompared,
}: {
  scenarios: readonly Scenario[];
  chosen: readonly Scenario[];
  onChoose: (scenarioId: string, isChosen: boolean) => void;
  onCompared: () => void;
}) {
  const { experiments } = useWorkspace();
  const options = useRuns((state) => state.options);
  const isBusy = useExperiments((state) => state.progress !== null);
  const isEditing = useExperiments((state) => state.edited !== null);
  const [replications, setReplications] = useState(FIRST_REPLICATIONS);
  const ids = [null, ...chosen.map(({ id }) => id)];
  const leads =
    options.leads === null
      ? 'as many leads as the sources bring'
      : `${options.leads.toLocaleString('en')} leads`;
  return (
    <>
      <ul className={styles.scenarios}>
        {scenarios.map((scenario) => (
          <ScenarioCard
            key={scenario.id}
            scenario={scenario}
            isChosen={chosen.includes(scenario)}
            onChoose={(isChosen) => onChoose(scenario.id, isChosen)}
          />
        ))}
      </ul>
      <div className={styles.run}>
        <NumberField
          label="Replications"
          value={replications}
          least={2}
          most={MOST_REPLICATIONS}
          onChange={(value) => value !== null && setReplications(value)}
        />
        <Button
          variant="primary"
          disabled={isBusy || isEditing || chosen.length === 0}
          onClick={() =>
            void experiments
              .getState()
              .compare(ids, { ...options, replications })
              .then(onCompared)
          }
        >
          Compare with the blueprint as it is
        </Button>
        <p className={styles.quiet}>
          {isEditing
            ? 'A scenario is open on the diagram: keep it or drop it first.'
            : `Each for ${options.days.toLocaleString('en')} days, with ${leads}, on the same chance.`}
        </p>
      </div>
    </>
  );
}
