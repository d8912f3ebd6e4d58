import type { RunProgress } from '../../app/simulationProgress.ts';
import { Button } from '../controls/Button.tsx';
import styles from './ProgressBar.module.css';
import { sayTimeLeft } from './runWords.ts';

/** What can be done with something that is under way. */
export interface Steering {
  pause(): void;
  resume(): void;
  cancel(): void;
}

/** How far something simulated has got, about how long it still takes, and the ways to hold and to stop it. */
export function ProgressBar({
  progress: { share, secondsLeft, isPaused },
  label,
  words,
  steering,
}: {
  progress: RunProgress;
  label: string;
  words: string;
  steering: Steering;
}) {
  return (
    <div className={styles.bar}>
      <div className={styles.state}>
        <progress
          className={styles.progress}
          max={100}
          value={Math.round(share * 100)}
          aria-label={label}
          data-paused={isPaused || undefined}
        />
        <p className={styles.words}>
          <span>{words}</span>
          <span className={styles.quiet}>{isPaused ? 'Paused' : sayTimeLeft(secondsLeft)}</span>
        </p>
      </div>
      <Button size="small" onClick={() => (isPaused ? steering.resume() : steering.pause())}>
        {isPaused ? 'Resume' : 'Pause'}
      </Button>
      <Button size="small" title="Stops here; what has been made is kept." onClick={() => steering.cancel()}>
        Cancel
      </Button>
    </div>
  );
}
