import { shortName } from '../../core/analyse/shortName.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Pages.module.css';
import type { Presentation } from './usePresentation.ts';

const MOST = 9;

/** The ways out of the stage that is shown, each with the figure that goes there; nothing where there is only one. */
export function WaysOn({ talk }: { talk: Presentation }) {
  const blueprint = useDocument((state) => state.blueprint);
  const next = talk.path[talk.place + 1];
  if (talk.ways.length === 0 || (talk.ways.length === 1 && talk.ways[0] === next)) return null;
  return (
    <div className={styles.fact}>
      <h3 className={styles.label}>Leads go on to</h3>
      <p className={styles.ways}>
        {talk.ways.slice(0, MOST).map((id, place) => {
          const stage = findRecord(blueprint, 'stage', id);
          return (
            <button
              key={id}
              type="button"
              tabIndex={-1}
              className={styles.way}
              data-next={id === next || undefined}
              onClick={() => talk.branch(place)}
            >
              <span className={styles.key}>{place + 1}</span>
              {stage === undefined ? 'a deleted stage' : shortName(stage)}
            </button>
          );
        })}
      </p>
    </div>
  );
}
