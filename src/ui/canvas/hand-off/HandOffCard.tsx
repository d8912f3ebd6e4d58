import { useStore } from '@xyflow/react';
import type { Point } from '../../../core/model/placement.ts';
import type { Team } from '../../../core/model/records/organisation.ts';
import { useDocument } from '../../hooks/services.ts';
import { AboveLines } from '../CanvasLayers.tsx';
import styles from './HandOffCard.module.css';
import { packetOf } from './packetOf.ts';

const MOST_ITEMS = 6;

/** Who hands a lead to whom, and what goes with it; as large at every zoom. */
export function HandOffCard({ id, at }: { id: string; at: Point }) {
  const blueprint = useDocument((state) => state.blueprint);
  const zoom = useStore((state) => state.transform[2]);
  // Near the right edge and the bottom it opens to the other side.
  const isRight = useStore(({ transform, width }) => at.x * transform[2] + transform[0] > width - 320);
  const isLow = useStore(({ transform, height }) => at.y * transform[2] + transform[1] > height - 260);
  const packet = packetOf(blueprint, id);
  if (packet === undefined) return null;
  const { from, to, items, besides, stageName } = packet;
  return (
    <AboveLines>
      <div
        className={styles.card}
        role="tooltip"
        style={{
          transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) translate(${isRight ? 'calc(-100% - 14px)' : '14px'}, ${isLow ? 'calc(-100% - 10px)' : '10px'})`,
        }}
      >
        <p className={styles.teams}>
          <TeamName team={from} /> hands over to <TeamName team={to} />
        </p>
        {items.length === 0 ? (
          <p className={styles.gap}>Nothing is handed over yet. Click to say what.</p>
        ) : (
          <Items items={items} />
        )}
        {besides > 0 && (
          <p className={styles.remark}>
            Besides, what {stageName} always hands over: {besides} {besides === 1 ? 'thing' : 'things'}
          </p>
        )}
      </div>
    </AboveLines>
  );
}

function TeamName({ team }: { team: Team }) {
  return (
    <span className={styles.team} data-team={team.colour ?? 'none'}>
      {team.abbreviation || team.name}
    </span>
  );
}

function Items({ items }: { items: readonly string[] }) {
  const more = items.length - MOST_ITEMS;
  return (
    <ul className={styles.items}>
      {items.slice(0, MOST_ITEMS).map((item) => (
        <li key={item}>{item}</li>
      ))}
      {more > 0 && <li className={styles.remark}>and {more} more</li>}
    </ul>
  );
}
