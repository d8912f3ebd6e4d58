import { useMemo, useRef, type ReactNode } from 'react';
import { useTrial } from './useTrial.ts';
import { WayTrialContext } from './wayTrial.ts';

/** Lets what is inside say how sample leads go on by the ways that are tried beside a transition. */
export function WayTrial({ transitionId, children }: { transitionId: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const place = useMemo(() => ({ recordId: transitionId, path: ['criteria'] }), [transitionId]);
  const tried = useTrial(root, place);
  return (
    <div ref={root}>
      <WayTrialContext value={tried?.trial.ways ?? null}>{children}</WayTrialContext>
    </div>
  );
}
