import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { logOf, type WalkEffect, type WalkEntry } from '../../core/compile/walkLog.ts';
import { findRecord } from '../../core/model/queries.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { sayLength, type InstantWords } from './instantWords.ts';
import type { WalkSession } from './useWalk.ts';
import styles from './WalkTimeline.module.css';

/** Everything that has happened to the lead, in the order in which it happened; each step can be gone back to. */
export function WalkTimeline({ session, words }: { session: WalkSession; words: InstantWords }) {
  const { walk, backTo } = session;
  const entries = logOf(walk);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    void end.current?.scrollIntoView({ block: 'nearest' });
  }, [walk]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard.
    <section className={styles.timeline} aria-label="What has happened" tabIndex={0}>
      <h2 className={styles.heading}>What has happened</h2>
      <ol>
        {entries.map((entry, place) => (
          <li key={entry.number} className={styles.entry} data-kind={entry.kind}>
            <Instant at={entry.at} before={lastInstant(entries[place - 1])} session={session} words={words} />
            <div className={styles.step}>
              <span className={styles.words}>
                {entry.words}
                {entry.lastedMs !== undefined && `: ${sayLength(entry.lastedMs)}`}
              </span>
              {entry.number >= 0 && entry.number < walk.steps.length - 1 && (
                <span className={styles.back}>
                  <IconButton
                    label="Go back to here"
                    size="small"
                    side="left"
                    onClick={() => backTo(entry.number + 1)}
                  >
                    <Undo2 size={13} />
                  </IconButton>
                </span>
              )}
            </div>
            {entry.effects.map((effect, number) => (
              <div key={number}>
                <Instant
                  at={effect.at}
                  before={entry.effects[number - 1]?.at ?? entry.at}
                  session={session}
                  words={words}
                />
                <Effect effect={effect} session={session} />
              </div>
            ))}
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
    </section>
  );
}

function lastInstant(entry: WalkEntry | undefined): number | null {
  return entry === undefined ? null : (entry.effects.at(-1)?.at ?? entry.at);
}

/** The instant, where it is another one than before. */
function Instant({
  at,
  before,
  session: { walk },
  words,
}: {
  at: number;
  before: number | null;
  session: WalkSession;
  words: InstantWords;
}) {
  if (at === before) return null;
  const instant = walk.plan.startInstant + at;
  return (
    <p className={styles.instant}>
      {words.day(instant)}, {words.time(instant)}
    </p>
  );
}

function Effect({ effect, session: { walk } }: { effect: WalkEffect; session: WalkSession }) {
  const stage = findRecord(walk.blueprint, 'stage', effect.recordId);
  const team = findRecord(walk.blueprint, 'team', stage?.responsibleTeamId);
  return (
    <p className={styles.effect} data-kind={effect.kind} data-team={team?.colour ?? 'none'}>
      {effect.kind === 'status' && 'status: '}
      {effect.words}
      {effect.lastedMs !== undefined && effect.lastedMs > 0 && ` after ${sayLength(effect.lastedMs)}`}
    </p>
  );
}
