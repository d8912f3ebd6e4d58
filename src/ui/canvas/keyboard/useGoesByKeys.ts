import { useEffect, useState } from 'react';

const TRAVELLING = new Set(['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** Whether somebody goes about by keys. A hand at the mouse that has just typed a name does not. */
export function useGoesByKeys(): boolean {
  const [byKeys, setByKeys] = useState(false);
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (TRAVELLING.has(key) && !(target instanceof HTMLInputElement)) setByKeys(true);
    };
    const onPointerDown = () => setByKeys(false);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, []);
  return byKeys;
}
