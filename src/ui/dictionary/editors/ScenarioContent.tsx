import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Json } from '../../../core/lib/json.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { addedName, saySettings, whatOf } from '../../compare/settingWords.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import type { FormField } from '../../forms/formField.ts';
import { useFormPlace } from '../../forms/formPlace.ts';
import { useMember } from '../../forms/useMember.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './Editors.module.css';

const removesPath = ['removes'];
const addsPath = ['adds'];

/** What a scenario sets, adds and does without, a line each, in words; a line can be taken out. */
export function ScenarioContent({ field }: { field: FormField }) {
  const { ids } = useFormPlace();
  const blueprint = useDocument((state) => state.blueprint);
  const settings = useMember(field.path);
  const adds = useMember(addsPath);
  const removes = useMember(removesPath);
  const scenario = findRecord(blueprint, 'scenario', ids[0]);
  const lines = useMemo(
    () => (scenario?.settings ?? []).map((setting) => saySettings(blueprint, [setting])[0]!),
    [blueprint, scenario?.settings],
  );
  if (scenario === undefined) return null;
  const count = lines.length + scenario.adds.length + scenario.removes.length;
  const without = (list: readonly unknown[], place: number) =>
    list.filter((_, index) => index !== place) as unknown as Json;
  return (
    <>
      {count === 0 && (
        <p className={styles.quiet}>
          Nothing yet. Change numbers on the diagram while the numbers of a run are shown, then keep them as
          this scenario.
        </p>
      )}
      <ul className={styles.lines} aria-label={field.label}>
        {lines.map(({ what, label, from, to }, place) => (
          // Two settings may read the same: their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className={styles.lineItem}>
            <span>
              <b>{what}</b> · {label}: <span className={styles.quiet}>{from}</span> → {to}
            </span>
            <IconButton
              size="small"
              label={`Take out: ${what}, ${label}`}
              onClick={() => settings.commit(without(scenario.settings, place))}
            >
              <X size={13} />
            </IconButton>
          </li>
        ))}
        {scenario.adds.map((added, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- What is added has no other name.
          <li key={`added ${place}`} className={styles.lineItem}>
            <span>
              <b>New</b> · {addedName(blueprint, added)}
            </span>
            <IconButton
              size="small"
              label={`Take out: ${addedName(blueprint, added)}`}
              onClick={() => adds.commit(without(scenario.adds, place))}
            >
              <X size={13} />
            </IconButton>
          </li>
        ))}
        {scenario.removes.map((id, place) => (
          <li key={id} className={styles.lineItem}>
            <span>
              <b>Without</b> · {whatOf(blueprint, id)}
            </span>
            <IconButton
              size="small"
              label={`Keep ${whatOf(blueprint, id)}`}
              onClick={() => removes.commit(without(scenario.removes, place))}
            >
              <X size={13} />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  );
}
