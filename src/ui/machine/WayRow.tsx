import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { CriterionNames } from '../../core/criteria/describe.ts';
import { countMet, missingIn } from '../../core/compile/walkReasons.ts';
import type { WalkWay } from '../../core/compile/walkWays.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import { sayLength, type InstantWords } from './instantWords.ts';
import { ReasonTree } from './ReasonTree.tsx';
import { TakeWay } from './TakeWay.tsx';
import type { WalkSession } from './useWalk.ts';
import styles from './WayRow.module.css';

/** One way out: where it leads, whether it is open, what is in the way, and all that it asks. */
export function WayRow({
  way,
  session,
  names,
  words,
}: {
  way: WalkWay;
  session: WalkSession;
  names: CriterionNames;
  words: InstantWords;
}) {
  const [isUnfolded, setUnfolded] = useState(false);
  const bodyId = useId();
  const { plan, blueprint } = session.walk;
  const missing = way.reasons.flatMap(({ reason }) => missingIn(reason) ?? []);
  const { met, of } = way.reasons
    .map(({ reason }) => countMet(reason))
    .reduce((a, b) => ({ met: a.met + b.met, of: a.of + b.of }), { met: 0, of: 0 });
  const label = nameOf(blueprint, way.way.id);
  const isClosed = way.taking === 'sent' ? !way.isOpen : way.truth !== true;
  return (
    <div className={styles.row} data-closed={isClosed || undefined}>
      <div className={styles.top}>
        <div className={styles.name}>
          <span className={styles.label}>{label}</span> <Target way={way} session={session} />
          <p className={styles.small}>
            <code>{way.way.event}</code>
            {timeWords(way, session, words)}
          </p>
        </div>
        {way.taking === 'sent' && <TakeWay way={way} label={label} session={session} />}
      </div>
      {isClosed &&
        !isUnfolded &&
        missing.map((reason, place) => <ReasonTree key={place} reason={reason} names={names} isTop />)}
      {of > 0 && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isUnfolded}
          aria-controls={bodyId}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <ChevronRight size={13} className={styles.chevron} />
          {`${met} of ${of} conditions met`}
          <span className="visually-hidden"> for {label}</span>
        </button>
      )}
      {of === 0 && way.taking !== 'timed' && <p className={styles.small}>It asks nothing.</p>}
      <div id={bodyId} hidden={!isUnfolded} className={styles.asked}>
        {isUnfolded &&
          way.reasons.map(({ askedBy, stage, reason }, place) => (
            <div key={place}>
              <p className={styles.who}>
                {askedBy === 'way'
                  ? 'The way itself asks'
                  : `${askedBy === 'leaving' ? 'To leave' : 'To enter'} ${shortName(blueprint, plan.stages[stage]!.id)}`}
              </p>
              <ReasonTree reason={reason} names={names} isTop />
            </div>
          ))}
      </div>
    </div>
  );
}

function Target({ way, session: { walk } }: { way: WalkWay; session: WalkSession }) {
  const stage = findRecord(walk.blueprint, 'stage', walk.plan.stages[way.way.to]!.id);
  const team = findRecord(walk.blueprint, 'team', stage?.responsibleTeamId);
  return (
    <span className={styles.target} data-team={team?.colour ?? 'none'}>
      <span className={styles.arrow}>→</span>
      <span className={styles.dot} />
      {stage === undefined ? '' : `${stage.number} ${shortName(walk.blueprint, stage.id)}`.trim()}
    </span>
  );
}

function shortName(blueprint: WalkSession['walk']['blueprint'], id: string): string {
  const stage = findRecord(blueprint, 'stage', id);
  return stage === undefined
    ? 'a deleted stage'
    : stage.abbreviation === ''
      ? stage.name
      : stage.abbreviation;
}

function timeWords(way: WalkWay, { walk, state }: WalkSession, words: InstantWords): string {
  if (way.taking !== 'timed') return '';
  if (way.isMoot) return ' · the lead was answered in time';
  if (way.due === null) return ' · its clock has run out or never ends';
  const due = walk.plan.startInstant + way.due;
  return ` · in ${sayLength(way.due - state.now)}, ${words.day(due)}, ${words.time(due)}`;
}
