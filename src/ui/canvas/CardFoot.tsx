import type { CardFace } from './cardFace.ts';
import styles from './CardFoot.module.css';
import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import { type StageNumbers } from './overlay.ts';

/** The lower part of a card: who and by when; in a run how many, how many go on, how many were late. */
export function CardFoot({ face, numbers }: { face: CardFace; numbers: StageNumbers | null }) {
  if (face.shape === 'diamond' && numbers === null) return null;
  return (
    <div
      className={styles.foot}
      data-shape={face.shape}
      data-small={face.isSubStage || undefined}
      data-run={numbers !== null || undefined}
    >
      {numbers === null ? (
        <Promise face={face} />
      ) : (
        <Numbers numbers={numbers} isEnd={face.shape === 'pill'} />
      )}
    </div>
  );
}

function Promise({ face }: { face: CardFace }) {
  return (
    <>
      <div className={styles.row}>
        <div className={styles.team}>
          {face.team === '' ? (
            <span className={styles.nobody}>no owner yet</span>
          ) : (
            <>
              <span className={styles.dot} />
              <span className={styles.name}>{face.team}</span>
            </>
          )}
        </div>
        {face.subStages > 0 && <Dots count={face.subStages} />}
      </div>
      {face.promise !== '' && <div className={styles.promise}>{face.promise}</div>}
    </>
  );
}

/** A dot for each sub-stage of a closed group, in two lines. */
function Dots({ count }: { count: number }) {
  const shown = Math.min(count, 16);
  return (
    <span className={styles.dots} data-long={shown > 8 || undefined}>
      {Array.from({ length: shown }, (_, place) => (
        <span key={place} />
      ))}
    </span>
  );
}

function Numbers({ numbers, isEnd }: { numbers: StageNumbers; isEnd: boolean }) {
  const { inflow, balance, nextStepShare, slaMissedShare } = numbers;
  const hasNext = Number.isFinite(nextStepShare);
  const isLate = slaMissedShare >= 0.1;
  // From far off only one of them can be read: the bad news if there is any.
  return (
    <>
      <div className={styles.count}>
        {sayCount(inflow)}
        {!isEnd && hasNext && <span className={styles.here}>{sayCount(balance)} here</span>}
      </div>
      <div className={styles.shares}>
        {isEnd && <span data-first>ended here</span>}
        {!isEnd && hasNext && <span data-first={!isLate || undefined}>{sayShare(nextStepShare)} next</span>}
        {!isEnd && !hasNext && balance > 0 && (
          <span data-first={!isLate || undefined}>{sayCount(balance)} here</span>
        )}
        {Number.isFinite(slaMissedShare) && (
          <span data-first={isLate || undefined} data-late={isLate || undefined}>
            {sayShare(slaMissedShare)} late
          </span>
        )}
      </div>
    </>
  );
}
