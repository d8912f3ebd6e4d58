import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { History } from '../../core/commands/history.ts';
import { useDocument, useWorkspace } from '../hooks/services.ts';
import styles from './HistoryPanel.module.css';
import { StepWords } from './StepWords.tsx';

/**
 * Every step since the blueprint was opened, the newest first. A click or the arrow keys go to a step, and the canvas
 * beside shows how it was; nothing is lost by going back, only by changing something there.
 */
export function HistoryPanel({ onClose }: { onClose: () => void }) {
  const history = useDocument((state) => state.history);
  const isLocked = useDocument((state) => state.readOnlyReason !== null);
  const { document: store } = useWorkspace();
  const list = useRef<HTMLOListElement>(null);
  const steps = stepsOf(history);
  const done = history.past.length;
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="step"]');
    current?.focus({ preventScroll: true });
    current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowUp: done + 1,
      ArrowDown: done - 1,
      PageUp: done + 10,
      PageDown: done - 10,
      Home: steps.length - 1,
      End: 0,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    store.getState().goToStep(Math.max(0, Math.min(steps.length - 1, to)));
  };
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup className={styles.panel} initialFocus={() => currentIn(list.current)}>
          <div className={styles.header}>
            <Dialog.Title className={styles.title}>History</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label="Close">
              <X size={16} />
            </Dialog.Close>
          </div>
          {/* The keys are those of the buttons inside. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <ol ref={list} className={styles.list} aria-label="Steps, the newest first" onKeyDown={onKeyDown}>
            {steps.map(({ step, label }) => (
              <li key={step}>
                <button
                  type="button"
                  className={styles.step}
                  data-ahead={step > done || undefined}
                  aria-current={step === done ? 'step' : undefined}
                  tabIndex={step === done ? 0 : -1}
                  disabled={isLocked}
                  onClick={() => store.getState().goToStep(step)}
                >
                  <span className={styles.label}>{label}</span>
                  <span className={styles.place}>{placeWords(step - done)}</span>
                </button>
                {step === done && <StepWords step={step} />}
              </li>
            ))}
          </ol>
          <p className={styles.foot}>
            {steps.length === 1
              ? 'Nothing has been changed since this blueprint was opened.'
              : 'Arrow keys go from step to step. A change made further back replaces the steps ahead of it.'}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function currentIn(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[aria-current="step"]') ?? null;
}

/** The steps with how many are done after each, the newest first and the beginning last. */
function stepsOf({ past, future }: History): { readonly step: number; readonly label: string }[] {
  const labels = ['As it was opened', ...[...past, ...future.toReversed()].map(({ label }) => label)];
  return labels.map((label, step) => ({ step, label })).toReversed();
}

function placeWords(by: number): string {
  if (by === 0) return 'now';
  const steps = `${Math.abs(by)} ${Math.abs(by) === 1 ? 'step' : 'steps'}`;
  return by < 0 ? `${steps} back` : `${steps} ahead`;
}
