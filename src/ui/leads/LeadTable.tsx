import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { filterLeads, outcomeOf, type LeadFilter } from '../../core/analyse/leadList.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import { nameOf } from '../../core/model/names.ts';
import { LeadFilters } from './LeadFilters.tsx';
import { outcomeWords, sayDate } from './leadWords.ts';
import type { ReadRun } from './useStoredRun.ts';
import styles from './LeadTable.module.css';

const ROW_HEIGHT = 34;

/** All leads of a run that the filter lets through; only the rows in sight are drawn. */
export function LeadTable({
  run,
  chosen,
  onChoose,
}: {
  run: ReadRun;
  chosen: number | null;
  onChoose: (lead: number) => void;
}) {
  const [filter, setFilter] = useState<LeadFilter>({ stage: null, source: null, outcome: null });
  const leads = useMemo(() => filterLeads(run.states, filter), [run, filter]);
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: leads.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const place = chosen === null ? -1 : leads.indexOf(chosen);

  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key];
    if (by === undefined || leads.length === 0) return;
    event.preventDefault();
    const next = Math.min(leads.length - 1, Math.max(0, place + by));
    onChoose(leads[next]!);
    rows.scrollToIndex(next);
  };

  return (
    <section className={styles.list} aria-label="Leads of the run">
      <LeadFilters run={run} filter={filter} onChange={setFilter} />
      <p className={styles.count} aria-live="polite">
        {sayCount(leads.length)} of {sayCount(run.states.length)} leads
      </p>
      <div
        ref={scroll}
        className={styles.scroll}
        role="listbox"
        aria-label="Leads"
        tabIndex={0}
        aria-activedescendant={place >= 0 ? `lead-${chosen}` : undefined}
        onKeyDown={step}
      >
        <div className={styles.space} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const lead = leads[index]!;
            const outcome = outcomeOf(run.states, lead);
            return (
              <div
                key={lead}
                id={`lead-${lead}`}
                role="option"
                aria-selected={lead === chosen}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onChoose(lead)}
                // The list box takes the keys; a row is not a stop of its own.
                onKeyDown={undefined}
              >
                <span className={styles.name}>Lead {sayCount(lead + 1)}</span>
                <span className={styles.stage}>
                  {nameOf(run.blueprint, run.plan.stages[run.states.stage[lead]!]!.id)}
                </span>
                <span className={styles.quiet}>
                  {nameOf(run.blueprint, run.plan.sources[run.states.leads.source[lead]!]!.id)}
                </span>
                <span className={styles.quiet}>{sayDate(run, run.states.leads.arrived[lead]!)}</span>
                <span className={styles.outcome} data-outcome={outcome}>
                  {outcomeWords[outcome]}
                </span>
              </div>
            );
          })}
        </div>
        {leads.length === 0 && <p className={styles.none}>No lead of this run is like that.</p>}
      </div>
    </section>
  );
}
