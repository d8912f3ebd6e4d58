import { findRecord } from '../../core/model/queries.ts';
import type { WalkSession } from './useWalk.ts';
import styles from './WalkSpine.module.css';

/** The success path in one line, and how far along it the lead is. */
export function WalkSpine({ session: { walk, state } }: { session: WalkSession }) {
  const { plan, blueprint, told } = walk;
  const visited = new Set(
    told.flatMap(({ notice }) => (notice.kind === 'entered' || notice.kind === 'left' ? [notice.stage] : [])),
  );
  const top = state.path[0];
  const shown = plan.stages.flatMap((stage, place) => {
    const record = findRecord(blueprint, 'stage', stage.id);
    const onTheWay = stage.parent < 0 && (record?.route === 'success' || place === top);
    return onTheWay && record !== undefined && !stage.isGate ? [{ stage, place, record }] : [];
  });
  // A detour stands at the end of the line while the lead is on it.
  shown.sort((a, b) => Number(a.record.route === 'detour') - Number(b.record.route === 'detour'));
  return (
    <ol className={styles.spine} aria-label="The success path">
      {shown.map(({ stage, place, record }) => {
        const team = findRecord(blueprint, 'team', record.responsibleTeamId);
        const isHere = place === top;
        return (
          <li
            key={stage.id}
            className={styles.stop}
            data-team={team?.colour ?? 'none'}
            data-here={isHere || undefined}
            data-visited={visited.has(stage.key) || undefined}
            data-detour={record.route === 'detour' || undefined}
            {...(isHere ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={styles.dot} />
            <span className={styles.name}>
              {record.abbreviation === '' ? record.name : record.abbreviation}
            </span>
            <span className="visually-hidden">{visited.has(stage.key) ? 'visited' : 'not visited'}</span>
          </li>
        );
      })}
    </ol>
  );
}
