import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** primary: the one thing to do here; plain: one of several; quiet: without a frame; danger: takes something away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
}

/** A button with words on it. */
export function Button({
  variant = 'plain',
  size = 'medium',
  icon,
  type = 'button',
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- "button" unless the caller says otherwise.
      type={type}
      className={`${styles.button} ${styles[variant]} ${styles[size]} ${className}`}
    >
      {icon}
      {children}
    </button>
  );
}
