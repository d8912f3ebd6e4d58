import type { TimelineVisit } from '../../core/analyse/leadTimeline.ts';
import type { TimelineEvent } from '../../core/analyse/timelineWords.ts';
import { sayTime } from '../../core/lib/numberWords.ts';
import { LongReason } from './LongReason.tsx';
import { sayInstant } from './leadWords.ts';
import type { ReadRun } from './useStoredRun.ts';
import styles from './Timeline.module.css';

/** A lead's journey, stage by stage, with what happened in each. */
export function Timeline({ run, visits }: { run: ReadRun; visits: readonly TimelineVisit[] }) {
  return (
    <ol className={styles.timeline} aria-label="Timeline">
      {visits.map((visit, place) => (
        // A lead may come back to a stage at the same instant only through another: the place tells them apart.
        <li key={place} className={styles.visit} data-backfilled={visit.isBackfilled || undefined}>
          <h3 className={styles.stage}>
            {visit.number !== '' && <span className={styles.number}>{visit.number}</span>}
            {visit.stageName}
          </h3>
          <p className={styles.when}>
            {sayInstant(run, visit.entered)}
            {visit.isBackfilled ? ' · marked as made; the lead went past it' : stay(visit)}
            {visit.isLate && <span className={styles.late}> · a promise was missed</span>}
            {visit.isStuck && <span className={styles.late}> · no way was open</span>}
          </p>
          {visit.events.length > 0 && (
            <ul className={styles.events}>
              {visit.events.map((event, n) => (
                <EventLine
                  key={n}
                  event={event}
                  after={sayAfter(event.at - visit.entered, visit.events[n - 1], visit)}
                  title={sayInstant(run, event.at)}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function EventLine({ event, after, title }: { event: TimelineEvent; after: string; title: string }) {
  return (
    <li data-kind={event.kind}>
      <span className={styles.time} title={title}>
        {after}
      </span>
      <div>
        <span className={styles.text}>{event.text}</span>
        {event.how !== null && <span className={styles.how}>{event.how}</span>}
        {event.because !== null && <LongReason text={event.because} />}
      </div>
    </li>
  );
}

function stay({ entered, left, isEnd }: TimelineVisit): string {
  if (Number.isNaN(left)) return isEnd ? ' · its journey ended here' : ' · still here when the run ended';
  return left === entered ? ' · passed at once' : ` · for ${sayTime(left - entered)}`;
}

/** When something happened, after the stage was entered; said once for all that happened together. */
function sayAfter(ms: number, before: TimelineEvent | undefined, { entered }: TimelineVisit): string {
  const words = ms === 0 ? 'at once' : `+${sayTime(ms)}`;
  if (before === undefined) return words;
  const last = before.at - entered;
  return words === (last === 0 ? 'at once' : `+${sayTime(last)}`) ? '' : words;
}
