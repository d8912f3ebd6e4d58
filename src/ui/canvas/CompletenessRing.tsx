import { lazy, Suspense, useEffect, useState } from 'react';
import { useServices, useWorkspace } from '../hooks/services.ts';
import type { CardFace } from './cardFace.ts';
import styles from './CompletenessRing.module.css';

const RingTip = lazy(() => import('./RingTip.tsx').then((m) => ({ default: m.RingTip })));

const RADIUS = 9.5;
const AROUND = 2 * Math.PI * RADIUS;
/** How long one points at it before it says what is missing. */
const DELAY_MS = 350;

/**
 * How many of a stage's questions are answered: a ring that closes, with the count inside. Pointed at, it says
 * which are not; pressed, it goes to the first of them.
 */
export function CompletenessRing({ face: { id, answered, asked } }: { face: CardFace }) {
  const { view } = useServices();
  const { document } = useWorkspace();
  const [pointedAt, setPointedAt] = useState<Element | null>(null);
  const [anchor, setAnchor] = useState<Element | null>(null);
  useEffect(() => {
    if (pointedAt === null) return undefined;
    const timer = setTimeout(() => setAnchor(pointedAt), DELAY_MS);
    return () => clearTimeout(timer);
  }, [pointedAt]);
  if (asked === 0) return null;
  const hide = () => {
    setPointedAt(null);
    setAnchor(null);
  };
  const goToMissing = async () => {
    hide();
    const { missingQuestions } = await import('./missingQuestions.ts');
    view.getState().seek(id, missingQuestions(document.getState().blueprint, id)[0]?.path ?? ['name']);
  };
  return (
    // Its meaning is part of the card's name; by keyboard a command goes to what is missing.
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className={`${styles.button} nodrag`}
      onPointerEnter={(event) => event.pointerType !== 'touch' && setPointedAt(event.currentTarget)}
      onPointerLeave={hide}
      onClick={(event) => {
        event.stopPropagation();
        void goToMissing();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg
        className={styles.ring}
        width="24"
        height="24"
        viewBox="0 0 24 24"
        data-complete={answered >= asked || undefined}
      >
        <circle className={styles.track} cx="12" cy="12" r={RADIUS} />
        <circle
          className={styles.arc}
          cx="12"
          cy="12"
          r={RADIUS}
          strokeDasharray={`${(AROUND * answered) / asked} ${AROUND}`}
          transform="rotate(-90 12 12)"
        />
        <text className={styles.count} x="12" y="15.8">
          {answered}
        </text>
      </svg>
      {anchor !== null && (
        <Suspense fallback={null}>
          <RingTip stageId={id} anchor={anchor} onClose={hide} />
        </Suspense>
      )}
    </button>
  );
}
