import { criterionNames } from '../../core/model/names.ts';
import type { WalkWay } from '../../core/compile/walkWays.ts';
import type { InstantWords } from './instantWords.ts';
import type { WalkSession } from './useWalk.ts';
import { WayRow } from './WayRow.tsx';
import styles from './WaysList.module.css';

const sections = [
  { title: 'Somebody decides', holds: ({ way }: WalkWay) => way.trigger === 'decision' },
  {
    title: 'Something happens',
    holds: ({ way }: WalkWay) => way.trigger === 'event' || way.trigger === 'referral',
  },
  {
    title: 'While it waits in a queue',
    holds: ({ way }: WalkWay) => way.trigger === 'overflow' || way.trigger === 'patience',
  },
  { title: 'By itself, as soon as', holds: ({ taking }: WalkWay) => taking === 'itself' },
  { title: 'When time is up', holds: ({ taking }: WalkWay) => taking === 'timed' },
] as const;

/** Every way out of here, open or closed, and why. */
export function WaysList({ session, words }: { session: WalkSession; words: InstantWords }) {
  const { ways, state, walk } = session;
  const names = criterionNames(walk.blueprint);
  if (state.isOver) return null;
  return (
    <section className={styles.ways} aria-label="Ways out">
      <h2 className={styles.heading}>Ways out</h2>
      {ways.length === 0 && <p className={styles.none}>No way leads out of here: the lead rests.</p>}
      {sections.map(({ title, holds }) => {
        const own = ways.filter(holds);
        return own.length === 0 ? null : (
          <div key={title} className={styles.section}>
            <h3 className={styles.title}>{title}</h3>
            <ul>
              {own.map((each) => (
                // A new place begins with everything folded.
                <li key={`${each.way.id} ${state.path.join()}`}>
                  <WayRow way={each} session={session} names={names} words={words} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
