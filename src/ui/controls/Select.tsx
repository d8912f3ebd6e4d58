import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Select.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Drawn before the label: a dot of a team, an icon. */
  readonly mark?: ReactNode;
}

/** A choice of one of several; null stands for none, and shows the placeholder. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  placeholder = 'None',
  size = 'medium',
  disabled = false,
}: {
  /** Its name, read aloud. */
  label: string;
  value: Value | null;
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
  placeholder?: string;
  size?: 'medium' | 'small';
  disabled?: boolean;
}) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Base.Root
      value={value}
      onValueChange={(next: Value | null) => next !== null && onChange(next)}
      disabled={disabled}
    >
      <Base.Trigger aria-label={label} className={`${styles.trigger} ${styles[size]}`}>
        <span className={`${styles.chosen} ${chosen ? '' : styles.none}`}>
          {chosen?.mark}
          {chosen?.label ?? placeholder}
        </span>
        <ChevronDown size={14} className={styles.chevron} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={styles.option}>
                <Base.ItemIndicator keepMounted className={styles.tick}>
                  <Check size={14} />
                </Base.ItemIndicator>
                {option.mark}
                <Base.ItemText>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
