import { useState } from 'react';
import type { CriterionPlace } from '../../core/analyse/sample/criterionTrial.ts';
import { setFields } from '../../core/commands/recordCommands.ts';
import type { Criterion } from '../../core/criteria/criterion.ts';
import { isAlways } from '../../core/criteria/criterion.ts';
import { sameJson, type Json } from '../../core/lib/json.ts';
import { Picker } from '../controls/Picker.tsx';
import { useDispatch, useWorkspace } from '../hooks/services.ts';
import { criteriaPlaces, type CriteriaPlace } from './criteriaPlaces.ts';
import styles from './Criteria.module.css';

function isPlace(one: CriteriaPlace, other: CriterionPlace | null): boolean {
  return one.recordId === other?.recordId && sameJson(one.path, other.path);
}

/** Takes over what another stage or transition asks. */
export function CopyFrom({
  place,
  onCopy,
}: {
  place: CriterionPlace | null;
  onCopy: (criterion: Criterion) => void;
}) {
  const { document } = useWorkspace();
  const elsewhere = () =>
    criteriaPlaces(document.getState().blueprint).filter(
      (each) => each.criterion !== null && !isAlways(each.criterion) && !isPlace(each, place),
    );
  return (
    <Picker
      label="Copy criteria"
      options={() => elsewhere().map(({ label, group }, index) => ({ value: index, label, group }))}
      chosen={[]}
      onChoose={([index]) => {
        const from = index === undefined ? undefined : elsewhere()[index]?.criterion;
        if (from) onCopy(from);
      }}
      className={styles.add ?? ''}
    >
      Copy from…
    </Picker>
  );
}

/** Asks the same in other places, several at once and in one step. */
export function CopyTo({ place, criterion }: { place: CriterionPlace; criterion: Criterion }) {
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const places = () => criteriaPlaces(document.getState().blueprint).filter((each) => !isPlace(each, place));
  const keyOf = ({ recordId, path }: CriteriaPlace) => `${recordId} ${path.join('.')}`;
  const copy = () => {
    const targets = places().filter((each) => chosen.includes(keyOf(each)));
    const value = criterion as unknown as Json;
    dispatch(setFields, { values: targets.map(({ recordId, path }) => ({ id: recordId, path, value })) });
    setChosen([]);
  };
  return (
    <>
      <Picker
        label="Copy to"
        multiple
        options={() =>
          places().map((each) => ({
            value: keyOf(each),
            label: each.label,
            group: each.group,
            ...(each.criterion === null || isAlways(each.criterion)
              ? {}
              : { note: 'replaces what is asked there' }),
          }))
        }
        chosen={chosen.map((value) => ({ value, label: value }))}
        onChoose={setChosen}
        className={styles.add ?? ''}
      >
        Copy to…
      </Picker>
      {chosen.length > 0 && (
        <button type="button" className={styles.do} onClick={copy}>
          Copy to {chosen.length === 1 ? 'this place' : `these ${chosen.length} places`}
        </button>
      )}
    </>
  );
}
