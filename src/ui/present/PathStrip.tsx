import { useEffect, useRef } from 'react';
import { shortName } from '../../core/analyse/shortName.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Present.module.css';
import type { Presentation } from './usePresentation.ts';

/** With more stages than this only the names around the one that is shown are written out. */
const NAMED = 14;

/** The path as a thin line below the page, with where one is. */
export function PathStrip({ talk }: { talk: Presentation }) {
  const blueprint = useDocument((state) => state.blueprint);
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [talk.place, talk.path]);
  return (
    <nav className={styles.strip} aria-label={talk.title}>
      <ol ref={strip} className={styles.stops}>
        {talk.path.map((id, place) => {
          const stage = findRecord(blueprint, 'stage', id);
          const parent = findRecord(blueprint, 'stage', stage?.parentId);
          const team = findRecord(blueprint, 'team', stage?.responsibleTeamId ?? parent?.responsibleTeamId);
          const isNamed = talk.path.length <= NAMED || Math.abs(place - talk.place) <= 2;
          const name = stage === undefined ? 'a deleted stage' : shortName(stage);
          return (
            // A path may come to a stage twice: its place is its own.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${id} ${place}`} className={styles.stop} data-passed={place <= talk.place || undefined}>
              <button
                type="button"
                tabIndex={-1}
                className={styles.stopButton}
                data-team={team?.colour ?? 'none'}
                data-inside={parent !== undefined || undefined}
                aria-current={place === talk.place ? 'step' : undefined}
                aria-label={name}
                onClick={() => talk.goTo(place)}
              >
                <span className={styles.mark} />
                {isNamed && <span className={styles.stopName}>{name}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
