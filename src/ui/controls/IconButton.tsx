import type { ComponentPropsWithRef } from 'react';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label'> {
  /** Its name: read aloud, and shown as a tool-tip. */
  readonly label: string;
  /** The keys that do the same, for the tool-tip. */
  readonly keys?: string;
  readonly size?: 'medium' | 'small';
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button with a picture on it; its name shows when pointed at. */
export function IconButton({
  label,
  keys,
  size = 'medium',
  side = 'bottom',
  className = '',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} side={side} {...(keys === undefined ? {} : { keys })}>
      <button
        {...rest}
        type="button"
        aria-label={label}
        className={`${styles.button} ${styles[size]} ${className}`}
      />
    </Tooltip>
  );
}
