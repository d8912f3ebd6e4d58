import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import styles from './Dialog.module.css';

/** A sheet in front of everything; Escape and a click beside it close it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  width = 'medium',
  initialFocus,
  onEnter,
  actions,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  width?: 'small' | 'medium' | 'large';
  /** What has the focus when it opens; absent: the first thing to answer, where there is one. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** What Enter does on an answer one chose. */
  onEnter?: () => void;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const body = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={`${styles.popup} ${styles[width]}`}
          initialFocus={
            initialFocus ?? ((how) => (how === 'touch' ? true : (answerIn(body.current) ?? true)))
          }
        >
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close className={styles.close} aria-label="Close">
              <X size={16} />
            </Base.Close>
          </header>
          {description !== undefined && (
            <Base.Description className={styles.description}>{description}</Base.Description>
          )}
          {children !== undefined && (
            // The inputs inside are what has the focus; this only hears the key they leave over.
            // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
            <div ref={body} className={styles.body} {...(onEnter === undefined ? {} : { onKeyDown })}>
              {children}
            </div>
          )}
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** What a dialog asks first: the answer that is proposed, or the first line to be filled in. */
function answerIn(body: HTMLElement | null): HTMLElement | null {
  return (
    body?.querySelector<HTMLElement>('input:not([type="radio"], [type="file"]), input:checked, textarea') ??
    null
  );
}
