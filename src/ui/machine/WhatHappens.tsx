import { activityName } from '../../core/compile/walkLog.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import type { WalkSession } from './useWalk.ts';
import styles from './WhatHappens.module.css';

/** What else can happen here: the work of the team, and the behaviour of the lead. */
export function WhatHappens({ session }: { session: WalkSession }) {
  const { walk, state, take } = session;
  const { plan, blueprint } = walk;
  if (state.isOver) return null;
  const activities = [...state.path].reverse().flatMap((place) => plan.stages[place]!.activities);
  const here = new Set(
    state.path.flatMap((place) => plan.stages[place]!.signals.map(({ signal }) => signal)),
  );
  const order = plan.signals
    .map((_, place) => place)
    .sort((a, b) => Number(here.has(b)) - Number(here.has(a)));
  return (
    <div className={styles.both}>
      {activities.length > 0 && (
        <section aria-labelledby="team-works">
          <h2 id="team-works" className={styles.heading}>
            The team works
          </h2>
          <ul className={styles.activities}>
            {activities.map((place) => (
              <Activity key={place} id={plan.activities[place]!.id} session={session} />
            ))}
          </ul>
        </section>
      )}
      {plan.signals.length > 0 && (
        <section aria-labelledby="lead-does">
          <h2 id="lead-does" className={styles.heading}>
            The lead does something
          </h2>
          <ul className={styles.signals}>
            {order.map((place) => {
              const { id, points, component } = plan.signals[place]!;
              return (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.signal}
                    data-here={here.has(place) || undefined}
                    onClick={() => take({ kind: 'signal', signalId: id })}
                  >
                    {nameOf(blueprint, id)}
                    {points !== 0 && (
                      <span className={styles.points}>
                        {points > 0 ? `+${points}` : `−${-points}`} {component}
                      </span>
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function Activity({ id, session }: { id: string; session: WalkSession }) {
  const { blueprint, steps, stepInstants } = session.walk;
  const activity = session.walk.plan.activities.find((each) => each.id === id)!;
  const stage = session.walk.plan.stages[activity.stage]!;
  const entered = session.state.context.visits[stage.key]?.entered ?? 0;
  const own = steps.flatMap((step, place) =>
    step.kind === 'activity' && step.activityId === id && stepInstants[place]! >= entered ? [step.what] : [],
  );
  const isRunning = own.at(-1) === 'started';
  const record = findRecord(blueprint, 'stage', stage.id)?.activities.find((each) => each.id === id);
  const notes = [
    activity.isPersonal ? '' : 'automatic',
    activity.makesContact ? 'makes contact' : '',
    own.at(-1) === 'ended' ? 'done' : '',
  ].filter((note) => note !== '');
  const send = (what: 'started' | 'ended') => session.take({ kind: 'activity', activityId: id, what });
  return (
    <li className={styles.activity}>
      <span className={styles.name}>
        {activityName(blueprint, id)}
        <span className={styles.notes}>
          {[record?.teamId === null || record === undefined ? '' : nameOf(blueprint, record.teamId), ...notes]
            .filter((note) => note !== '')
            .join(' · ')}
        </span>
      </span>
      <Button
        size="small"
        aria-label={`${isRunning ? 'Finish' : 'Start'}: ${activityName(blueprint, id)}`}
        onClick={() => send(isRunning ? 'ended' : 'started')}
      >
        {isRunning ? 'Finish' : own.length > 0 ? 'Start again' : 'Start'}
      </Button>
    </li>
  );
}
