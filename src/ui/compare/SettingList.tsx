import { useMemo } from 'react';
import type { ScenarioContent } from '../../core/commands/scenarioCommands.ts';
import { typeWords } from '../../core/model/names.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import styles from './SettingList.module.css';
import { addedName, saySettings, whatOf } from './settingWords.ts';

/** What a scenario sets, adds and removes, a line each: "MQL: First response 24 h → 4 h". */
export function SettingList({ base, content }: { base: Blueprint; content: ScenarioContent }) {
  const lines = useMemo(() => saySettings(base, content.settings), [base, content]);
  return (
    <ul className={styles.list}>
      {lines.map(({ what, label, from, to }, place) => (
        // Two settings of one place may read the same: their place tells them apart.
        <li key={place}>
          <span className={styles.what}>{what}</span> {label}{' '}
          <span className={styles.value}>
            {from} → <b>{to}</b>
          </span>
        </li>
      ))}
      {content.adds.map((record, place) => (
        <li key={`added ${place}`}>
          <span className={styles.what}>New</span> {addedName(base, record)}
        </li>
      ))}
      {content.removes.map((id) => (
        <li key={id}>
          <span className={styles.what}>Without</span> {whatOf(base, id)}{' '}
          {base.records[id] !== undefined && (
            <span className={styles.quiet}>{typeWords[base.records[id].type]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
