import { useMemo } from 'react';
import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import { NumbersBar } from '../numbers/NumbersBar.tsx';
import { useShownNumbers } from '../numbers/useShownNumbers.ts';
import { toOverlay } from '../simulate/runOverlay.ts';
import styles from './DesignView.module.css';

/** The diagram that is worked on, with the numbers of the last run or of the edits beside what the cards say. */
export function DesignCanvas({ readOnly }: { readOnly: boolean }) {
  const numbers = useShownNumbers();
  const overlay = useMemo(() => {
    if (numbers === null) return null;
    const base = numbers.kind === 'whatIf' ? numbers.base : null;
    const { stages } = toOverlay(numbers.figures.measures, numbers.measured, null, base);
    return { stages, standing: 'beside', flashes: numbers.kind === 'whatIf' } as const;
  }, [numbers]);
  return (
    <div className={styles.canvas}>
      <LifecycleCanvas overlay={overlay} readOnly={readOnly} />
      <NumbersBar shown={numbers} />
    </div>
  );
}
