import type { NodeProps } from '@xyflow/react';
import { Fragment } from 'react';
import { ProblemMark } from '../ProblemMark.tsx';
import { toneStyle } from '../toneStyle.ts';
import type { StageNode } from '../toFlowNodes.ts';
import styles from './MachineCard.module.css';
import { MOST_ROWS } from './machinePicture.ts';
import type { MachineRow } from './machineFaces.ts';

/** A stage as a state of the machine: its key and kind, what happens on entry, and every way out with its guard. */
export function MachineCard({ data: { face, tone, machine }, selected }: NodeProps<StageNode>) {
  if (machine === undefined) return null;
  const shown = machine.rows.slice(0, MOST_ROWS);
  const hidden = machine.rows.length - shown.length;
  return (
    <div
      className={styles.card}
      data-kind={machine.kind}
      data-shape={face.shape}
      data-team={face.teamColour ?? 'none'}
      data-selected={selected || undefined}
      style={toneStyle(tone)}
    >
      <div className={styles.head}>
        <div className={styles.line}>
          {machine.isInitial && (
            <span className={styles.initial} title="Its group begins here">
              ●→
            </span>
          )}
          <code className={styles.key} title={machine.key}>
            {machine.key}
          </code>
          <ProblemMark severity={face.mark} />
        </div>
        <div className={styles.line}>
          <span className={styles.name}>
            {face.number} {face.title}
          </span>
          <span className={styles.kind}>{machine.kind}</span>
        </div>
      </div>
      <div className={styles.rows}>
        {shown.map((row, place) => (
          // A row has no name of its own: two may be alike.
          // oxlint-disable-next-line react/no-array-index-key
          <Row key={place} row={row} />
        ))}
        {hidden > 0 && <div className={styles.more}>… and {hidden} more</div>}
      </div>
    </div>
  );
}

function Row({ row: { sign, words, guard, target, actions } }: { row: MachineRow }) {
  return (
    <Fragment>
      <div
        className={styles.row}
        data-sign={sign}
        title={[words, guard && `if ${guard}`, actions].filter(Boolean).join('\n')}
      >
        <span className={styles.sign}>{sign === 'always' ? words : sign}</span>
        <span className={styles.words}>{sign === 'always' ? '' : words}</span>
        {target !== '' && <span className={styles.target}>→ {target}</span>}
        {target === '' && actions !== '' && <span className={styles.actions}>{actions}</span>}
      </div>
      {guard !== '' && (
        <div className={styles.guard} title={guard}>
          if {guard}
        </div>
      )}
    </Fragment>
  );
}
