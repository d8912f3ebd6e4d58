import type { TimelineVisit } from '../../core/analyse/leadTimeline.ts';
import { sayTime } from '../../core/lib/numberWords.ts';
import { sayInstant } from './leadWords.ts';
import type { ReadRun } from './useStoredRun.ts';
import styles from './Timeline.module.css';

/** A lead's journey, stage by stage, with what happened in each. */
export function Timeline({ run, visits }: { run: ReadRun; visits: readonly TimelineVisit[] }) {
  return (
    <ol className={styles.timeline} aria-label="Timeline">
      {visits.map((visit, place) => (
        // A lead may come back to a stage at the same instant only through another: the place tells them apart.
        <li key={place} className={styles.visit}>
          <h3 className={styles.stage}>
            <span className={styles.number}>{visit.number}</span>
            {visit.stageName}
          </h3>
          <p className={styles.when}>
            {sayInstant(run, visit.entered)}
            {Number.isNaN(visit.left) ? ' · still here' : ` · for ${sayTime(visit.left - visit.entered)}`}
            {visit.isLate && <span className={styles.late}> · a promise was missed</span>}
            {visit.isStuck && <span className={styles.late}> · no way was open</span>}
          </p>
          {visit.events.length > 0 && (
            <ul className={styles.events}>
              {visit.events.map((event, n) => (
                <li key={n} data-kind={event.kind}>
                  <time className={styles.time}>{after(event.at - visit.entered)}</time>
                  <span className={styles.text}>
                    {event.text}
                    {event.why !== null && <span className={styles.why}>{event.why}</span>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function after(ms: number): string {
  return ms === 0 ? 'at once' : `+${sayTime(ms)}`;
}
