import { useMemo } from 'react';
import { outcomeOf } from '../../core/analyse/leadList.ts';
import { readTimeline, type TimelineVisit } from '../../core/analyse/leadTimeline.ts';
import { sayCount, sayTime } from '../../core/lib/numberWords.ts';
import { nameOf } from '../../core/model/names.ts';
import { singleton } from '../../core/model/queries.ts';
import { sayMoney } from '../simulate/sayFigure.ts';
import { Attributes } from './Attributes.tsx';
import { outcomeWords, sayDate, sayInstant } from './leadWords.ts';
import { Timeline } from './Timeline.tsx';
import type { ReadRun } from './useStoredRun.ts';
import styles from './LeadPage.module.css';

/** One lead: who it is, and everything that happened to it. */
export function LeadPage({ run, lead }: { run: ReadRun; lead: number | null }) {
  const timeline = useMemo(
    () => (lead === null ? [] : readTimeline(run.plan, run.blueprint, run.log, run.index, lead)),
    [run, lead],
  );
  if (lead === null) {
    return (
      <aside className={styles.page} aria-label="The lead">
        <h2 className={styles.nobody}>Follow one lead</h2>
        <p className={styles.hint}>
          Choose one in the list, or go through them with the arrow keys: every stage it came to, every touch,
          and why it took each turn.
        </p>
      </aside>
    );
  }
  const { plan, log } = run;
  const parent = log.leads.parent[lead]!;
  const value = log.leads.value[lead] ?? NaN;
  return (
    // The key begins every lead at the top. It scrolls, so the keys must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside key={lead} className={styles.page} aria-label={`Lead ${sayCount(lead + 1)}`} tabIndex={0}>
      <p className={styles.about}>
        {nameOf(run.blueprint, plan.sources[log.leads.source[lead]!]!.id)} · {sayOrigin(run, lead)}
        {parent >= 0 && ` · referred by lead ${sayCount(parent + 1)}`}
        {Number.isFinite(value) &&
          ` · deal worth ${sayMoney(value, singleton(run.blueprint, 'settings').currency)}`}
      </p>
      <h2 className={styles.title}>Lead {sayCount(lead + 1)}</h2>
      <p className={styles.state}>{sayState(run, lead, timeline.at(-1))}</p>
      <Attributes run={run} lead={lead} />
      {timeline.length === 0 ? (
        <p className={styles.hint}>Nothing happened to it before the run ended.</p>
      ) : (
        <Timeline run={run} visits={timeline} />
      )}
    </aside>
  );
}

/** Where it comes from: it arrived, or stood in a stage when the run began. */
function sayOrigin(run: ReadRun, lead: number): string {
  const { plan, log } = run;
  const arrived = log.leads.arrived[lead]!;
  const stage = plan.stages[-2 - log.leads.parent[lead]!];
  return stage === undefined
    ? `arrived ${sayInstant(run, arrived)}`
    : `in stock in ${nameOf(run.blueprint, stage.id)} since ${sayDate(run, arrived)}`;
}

function sayState(run: ReadRun, lead: number, last: TimelineVisit | undefined): string {
  const outcome = outcomeOf(run.states, lead);
  if (last === undefined) return outcomeWords[outcome];
  if (outcome === 'ended') {
    const took = last.entered - run.log.leads.arrived[lead]!;
    return `Ended in ${last.stageName} ${took === 0 ? 'on arrival' : `${sayTime(took)} after it arrived`}`;
  }
  return `${outcomeWords[outcome]} · in ${last.stageName} since ${sayDate(run, last.entered)}`;
}
