import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { toastsWanted } from './toasts.ts';

const Toasts = lazy(() => import('./Toasts.tsx').then((m) => ({ default: m.Toasts })));

/** What every control counts on: no inline styles under our security policy, and a place for messages. */
export function InterfaceFrame({ children }: { children: ReactNode }) {
  const hasToasts = useSyncExternalStore(toastsWanted.subscribe, toastsWanted.isSo);
  return (
    <CSPProvider disableStyleElements>
      {children}
      {hasToasts && (
        <Suspense fallback={null}>
          <Toasts />
        </Suspense>
      )}
    </CSPProvider>
  );
}
