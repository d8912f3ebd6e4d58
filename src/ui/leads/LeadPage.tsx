import { useMemo } from 'react';
import { outcomeOf } from '../../core/analyse/leadList.ts';
import { readTimeline } from '../../core/analyse/leadTimeline.ts';
import { fromStored } from '../../core/compile/compileSources.ts';
import { sayCount, sayTime } from '../../core/lib/numberWords.ts';
import { nameOf } from '../../core/model/names.ts';
import { outcomeWords, sayInstant, sayValue } from './leadWords.ts';
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
        <p className={styles.hint}>
          Choose a lead to follow it from its arrival on: every stage, every touch, and why it took each turn.
        </p>
      </aside>
    );
  }
  const { plan, log, states } = run;
  const last = timeline.at(-1);
  const parent = log.leads.parent[lead]!;
  return (
    <aside className={styles.page} aria-label={`Lead ${lead + 1}`}>
      <p className={styles.about}>
        {nameOf(run.blueprint, plan.sources[log.leads.source[lead]!]!.id)} · arrived{' '}
        {sayInstant(run, log.leads.arrived[lead]!)}
        {parent >= 0 && ` · referred by lead ${sayCount(parent + 1)}`}
      </p>
      <h2 className={styles.title}>Lead {sayCount(lead + 1)}</h2>
      <p className={styles.state}>
        {outcomeWords[outcomeOf(states, lead)]}
        {last !== undefined && ` · ${Number.isNaN(last.left) ? 'now in' : 'last in'} ${last.stageName}`}
        {last !== undefined && ` · ${sayTime(last.entered - log.leads.arrived[lead]!)} after it came`}
      </p>
      <Attributes run={run} lead={lead} />
      <Timeline run={run} visits={timeline} />
    </aside>
  );
}

function Attributes({ run, lead }: { run: ReadRun; lead: number }) {
  const { plan, log, blueprint } = run;
  const known = plan.fields.flatMap((field, place) => {
    const value = fromStored(field, log.leads.attributes[lead * plan.fields.length + place]!);
    return value === undefined
      ? []
      : [{ id: field.id, name: nameOf(blueprint, field.id), value: sayValue(run, field.id, value) }];
  });
  if (known.length === 0) return null;
  return (
    <dl className={styles.attributes}>
      {known.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
