import type { ComponentPropsWithRef } from 'react';
import styles from './TextInput.module.css';

/** A line to type on. Give it a label: `aria-label`, or a `<label>` around or for it. */
export function TextInput({
  size = 'medium',
  className = '',
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'size'> & { size?: 'medium' | 'small' }) {
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...rest}
      className={`${styles.input} ${styles[size]} ${className}`}
    />
  );
}
