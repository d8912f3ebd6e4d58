import { ChevronsRight } from 'lucide-react';
import type { WalkTimer } from '../../core/compile/walkState.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import styles from './ClockPanel.module.css';
import { GoToDate } from './GoToDate.tsx';
import { sayLength, type InstantWords } from './instantWords.ts';
import type { WalkSession } from './useWalk.ts';

const HOUR = 3_600_000;

/** The lead's clock: what time it is, what is running, and how to let time pass. */
export function ClockPanel({ session, words }: { session: WalkSession; words: InstantWords }) {
  const { walk, state, take } = session;
  const start = walk.plan.startInstant;
  const wait = (until: number) => take({ kind: 'wait', until });
  const next = state.timers.find(({ isMoot }) => !isMoot);
  return (
    <section className={styles.clock} aria-label="Clock">
      <p className={styles.now} aria-live="polite">
        {words.day(start + state.now)}, <strong>{words.time(start + state.now)}</strong>
        <span className={styles.zone}>{words.timeZone.replaceAll('_', ' ')}</span>
      </p>
      {next !== undefined && (
        <button type="button" className={styles.next} onClick={() => wait(next.due)}>
          <ChevronsRight size={16} aria-hidden="true" />
          <span>
            Go to the next clock: in <strong>{sayLength(next.due - state.now)}</strong>,{' '}
            {sayTimer(session, next)}
          </span>
        </button>
      )}
      {!state.isOver && (
        <div className={styles.advance}>
          <Button size="small" onClick={() => wait(state.now + HOUR)}>
            +1 hour
          </Button>
          <Button size="small" onClick={() => wait(state.now + 24 * HOUR)}>
            +1 day
          </Button>
          <Button size="small" onClick={() => wait(state.now + 7 * 24 * HOUR)}>
            +1 week
          </Button>
          <GoToDate start={start} now={state.now} timeZone={words.timeZone} onGo={wait} />
        </div>
      )}
      <Timers session={session} words={words} />
    </section>
  );
}

function Timers({ session, words }: { session: WalkSession; words: InstantWords }) {
  const { walk, state } = session;
  if (state.isOver)
    return <p className={styles.none}>The lead’s journey has ended: its clocks have stopped.</p>;
  const shown = state.timers.filter(({ what }) => what !== 'retest').slice(0, 5);
  if (shown.length === 0) return <p className={styles.none}>No clock is running.</p>;
  return (
    <ul className={styles.timers} aria-label="Clocks that run">
      {shown.map((timer) => {
        const due = walk.plan.startInstant + timer.due;
        return (
          <li key={`${timer.what} ${timer.stage} ${timer.way}`} data-moot={timer.isMoot || undefined}>
            <span className={styles.what}>
              {sayTimer(session, timer)}
              {timer.isMoot && ': answered in time'}
            </span>
            <span className={styles.due}>
              {words.day(due)}, {words.time(due)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What a clock is for: "MQL first response". */
function sayTimer({ walk: { plan, blueprint } }: WalkSession, { what, stage, way }: WalkTimer): string {
  const record = findRecord(blueprint, 'stage', plan.stages[stage]?.id);
  const name = record === undefined ? '' : record.abbreviation === '' ? record.name : record.abbreviation;
  switch (what) {
    case 'firstResponse':
      return `${name} first response`;
    case 'maximumTime':
      return `${name} maximum time`;
    case 'clock':
      return nameOf(blueprint, plan.ways[way]?.id);
    case 'retest':
      return `the criteria of ${name} are tested again`;
    case 'score':
      return 'the score falls to a boundary';
  }
}
