import { useEffect } from 'react';
import { useView } from '../hooks/services.ts';

/** Keeps `data-theme` on the page's root; without it the system decides. */
export function useTheme(): void {
  const theme = useView((state) => state.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
