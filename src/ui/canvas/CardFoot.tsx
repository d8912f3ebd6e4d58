import type { CardFace } from './cardFace.ts';
import styles from './CardFoot.module.css';
import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import { sayChange } from '../numbers/sayChange.ts';
import { Changed } from './Changed.tsx';
import { useStanding, type StageNumbers } from './overlay.ts';

/** From here on a share of missed promises is no noise. */
const LATE = 0.1;

/** The lower part of a card: who and by when; of a run how many, how many go on, how many were late, beside that or instead. */
export function CardFoot({ face, numbers }: { face: CardFace; numbers: StageNumbers | null }) {
  const isBeside = useStanding().standing === 'beside';
  if (face.shape === 'diamond' && numbers === null) return null;
  const isInstead = numbers !== null && !isBeside;
  return (
    <div
      className={styles.foot}
      data-shape={face.shape}
      data-small={face.isSubStage || undefined}
      data-run={isInstead || undefined}
    >
      {isInstead ? (
        <Numbers numbers={numbers} isEnd={face.shape === 'pill'} />
      ) : (
        <Promise face={face} numbers={numbers} />
      )}
    </div>
  );
}

function Promise({ face, numbers }: { face: CardFace; numbers: StageNumbers | null }) {
  const isLate = numbers !== null && numbers.slaMissedShare >= LATE;
  return (
    <>
      <div className={styles.row}>
        {face.shape !== 'diamond' && (
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
        )}
        {numbers === null && face.subStages > 0 && <Dots count={face.subStages} />}
        {numbers !== null && (
          <span className={styles.beside}>
            <Change of={numbers} />
            <Changed text={sayCount(numbers.inflow)} />
          </span>
        )}
      </div>
      {(face.promise !== '' || isLate) && (
        <div className={styles.row}>
          <div className={styles.promise}>{face.promise}</div>
          {isLate && (
            <span className={styles.beside} data-late>
              <Changed text={`${sayShare(numbers.slaMissedShare)} late`} />
            </span>
          )}
        </div>
      )}
    </>
  );
}

/** By how much more or fewer leads came than in the run. */
function Change({ of: { change = NaN } }: { of: StageNumbers }) {
  const words = sayChange(change);
  return words === '' ? null : <span className={styles.change}>{words}</span>;
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
  // There is room for one beside how many came: what has changed is news.
  const hasChanged = sayChange(numbers.change ?? NaN) !== '';
  const isLate = slaMissedShare >= LATE;
  // From far off only one of them can be read: the bad news if there is any.
  return (
    <>
      <div className={styles.count}>
        <Changed text={sayCount(inflow)} />
        <Change of={numbers} />
        {!isEnd && hasNext && !hasChanged && <span className={styles.here}>{sayCount(balance)} here</span>}
      </div>
      <div className={styles.shares}>
        {isEnd && <span data-first>ended here</span>}
        {!isEnd && hasNext && (
          <span data-first={!isLate || undefined}>
            <Changed text={`${sayShare(nextStepShare)} next`} />
          </span>
        )}
        {!isEnd && !hasNext && balance > 0 && (
          <span data-first={!isLate || undefined}>{sayCount(balance)} here</span>
        )}
        {Number.isFinite(slaMissedShare) && (
          <span data-first={isLate || undefined} data-late={isLate || undefined}>
            <Changed text={`${sayShare(slaMissedShare)} late`} />
          </span>
        )}
      </div>
    </>
  );
}
