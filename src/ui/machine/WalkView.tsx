import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { singleton } from '../../core/model/queries.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ClockPanel } from './ClockPanel.tsx';
import { instantWords } from './instantWords.ts';
import { LeadPanel } from './LeadPanel.tsx';
import { StageHere } from './StageHere.tsx';
import { useWalk } from './useWalk.ts';
import { WalkOpening } from './WalkOpening.tsx';
import { WalkSpine } from './WalkSpine.tsx';
import { WalkTimeline } from './WalkTimeline.tsx';
import styles from './WalkView.module.css';
import { WaysList } from './WaysList.tsx';
import { WhatHappens } from './WhatHappens.tsx';

/** One lead, walked by hand: who it is, where it stands and what can happen next, and what has happened. */
export function WalkView({
  plan,
  blueprint,
  tabs,
  panelId,
}: {
  plan: Plan;
  blueprint: Blueprint;
  tabs: ReactNode;
  panelId: string;
}) {
  const session = useWalk(plan, blueprint);
  const words = instantWords(singleton(blueprint, 'settings').timeZone);
  const { walk, notice, state } = session;
  const middle = useRef<HTMLElement>(null);
  const here = state.path.join();
  // A new stage is seen from its card on.
  useEffect(() => {
    if (middle.current !== null) middle.current.scrollTop = 0;
  }, [here]);
  return (
    <div className={styles.walk}>
      <header className={styles.bar}>
        {tabs}
        <WalkOpening session={session} />
      </header>
      <div className={styles.columns} id={panelId} role="tabpanel" aria-label="Walk a lead">
        <LeadPanel session={session} />
        <section ref={middle} className={styles.middle} aria-label="Where the lead stands">
          {notice !== null && (
            <output className={styles.notice}>
              <span>{notice}</span>
              <IconButton label="Dismiss" size="small" onClick={session.dismiss}>
                <X size={14} />
              </IconButton>
            </output>
          )}
          {walk.failure !== null && (
            <p className={styles.failure} role="alert">
              {walk.failure} Step back, or restart.
            </p>
          )}
          <WalkSpine session={session} />
          <div className={styles.here}>
            <StageHere session={session} />
            <ClockPanel session={session} words={words} />
          </div>
          <WaysList session={session} words={words} />
          <WhatHappens session={session} />
        </section>
        <WalkTimeline session={session} words={words} />
      </div>
    </div>
  );
}
