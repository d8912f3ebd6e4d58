import { useRef, type KeyboardEvent } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/**
 * One of a few, side by side. `tabs` are places (the panel has the id `panelId`); `choice` is a value in a form.
 * Arrow keys go from one to the next, as both roles promise.
 */
export function Tabs<Value extends string>({
  label,
  value,
  tabs,
  onChange,
  panelId,
  kind = 'tabs',
  size = 'medium',
}: {
  label: string;
  value: Value;
  tabs: readonly Tab<Value>[];
  onChange: (value: Value) => void;
  panelId?: string;
  kind?: 'tabs' | 'choice';
  size?: 'medium' | 'small';
}) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = tabs.findIndex((tab) => tab.value === value);
    const next = (place + by + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab) onChange(tab.value);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const isTabs = kind === 'tabs';
  return (
    <div
      ref={list}
      role={isTabs ? 'tablist' : 'radiogroup'}
      aria-label={label}
      className={`${styles.list} ${styles[kind]} ${styles[size]}`}
    >
      {tabs.map((tab) => {
        const isCurrent = tab.value === value;
        return (
          <button
            key={tab.value}
            type="button"
            role={isTabs ? 'tab' : 'radio'}
            {...(isTabs ? { 'aria-selected': isCurrent } : { 'aria-checked': isCurrent })}
            {...(isTabs && isCurrent && panelId !== undefined ? { 'aria-controls': panelId } : {})}
            tabIndex={isCurrent ? 0 : -1}
            className={styles.tab}
            data-current={isCurrent || undefined}
            onClick={() => onChange(tab.value)}
            onKeyDown={step}
          >
            {tab.label}
          </button>
        );
      })}
    </div>
  );
}
