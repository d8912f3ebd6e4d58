import { ArrowDown, ArrowUp } from 'lucide-react';
import { reorderWays } from '../../core/commands/transitionCommands.ts';
import { transitionLabel } from '../../core/model/names.ts';
import { waysFrom } from '../../core/model/queries.ts';
import type { Transition } from '../../core/model/records/transition.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { WayShare } from '../criteria/WayShare.tsx';
import { WayTrial } from '../criteria/WayTrial.tsx';
import { useDispatch, useDocument, useServices } from '../hooks/services.ts';
import styles from './Inspector.module.css';

/** The ways out of the same stage in the order in which they are tried, and this one's place among them. */
export function WayOrder({ transition }: { transition: Transition }) {
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  const { view } = useServices();
  const ways = waysFrom(blueprint, transition.fromId);
  const ids = ways.map(({ id }) => id);
  const move = (place: number, by: number) =>
    dispatch(reorderWays, {
      stageId: transition.fromId,
      ids: ids.with(place, ids[place + by]!).with(place + by, ids[place]!),
    });
  if (ways.length < 2) return null;
  return (
    <WayTrial transitionId={transition.id}>
      <ol className={styles.ways} aria-label="Ways out, in the order they are tried">
        {ways.map((way, place) => (
          <li key={way.id} data-here={way.id === transition.id}>
            <button
              type="button"
              className={styles.way}
              aria-current={way.id === transition.id}
              onClick={() => view.getState().seek(way.id)}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (!event.altKey || by === 0 || ids[place + by] === undefined) return;
                event.preventDefault();
                event.stopPropagation();
                const { currentTarget } = event;
                move(place, by);
                requestAnimationFrame(() => currentTarget.focus());
              }}
            >
              {transitionLabel(blueprint, way)}
              {way.isDefault && <span className={styles.also}> otherwise</span>}
            </button>
            <WayShare way={way.id} />
            <IconButton
              size="small"
              label="Try earlier"
              disabled={place === 0}
              onClick={() => move(place, -1)}
            >
              <ArrowUp size={13} />
            </IconButton>
            <IconButton
              size="small"
              label="Try later"
              disabled={place === ways.length - 1}
              onClick={() => move(place, 1)}
            >
              <ArrowDown size={13} />
            </IconButton>
          </li>
        ))}
      </ol>
    </WayTrial>
  );
}
