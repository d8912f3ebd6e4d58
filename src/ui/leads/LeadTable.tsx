import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { filterLeads, type LeadFilter } from '../../core/analyse/leadList.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import { Button } from '../controls/Button.tsx';
import { LeadFilters } from './LeadFilters.tsx';
import { LeadRow } from './LeadRow.tsx';
import type { ReadRun } from './useStoredRun.ts';
import styles from './LeadTable.module.css';

const ROW_HEIGHT = 34;
const everybody: LeadFilter = { stage: null, source: null, outcome: null };

/** All leads of a run that the filter lets through; only the rows in sight are drawn. */
export function LeadTable({
  run,
  number,
  isOneOfMany,
  chosen,
  onChoose,
}: {
  run: ReadRun;
  /** The number of the run. */
  number: number;
  /** It was made several times, and the leads are those of the first. */
  isOneOfMany: boolean;
  chosen: number | null;
  onChoose: (lead: number) => void;
}) {
  const [filter, setFilter] = useState<LeadFilter>(everybody);
  const leads = useMemo(() => filterLeads(run.states, filter), [run, filter]);
  const scroll = useRef<HTMLDivElement>(null);
  // Its functions are not remembered here: rows are drawn anew with every scroll, and that is the point.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: leads.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const place = chosen === null ? -1 : leads.indexOf(chosen);

  const step = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, place, leads.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(leads[next]!);
    rows.scrollToIndex(next);
  };

  return (
    <section className={styles.list} aria-label="Leads of the run">
      <LeadFilters run={run} filter={filter} onChange={setFilter} />
      <p className={styles.count} aria-live="polite">
        {leads.length === run.states.length
          ? `${sayCount(leads.length)} leads`
          : `${sayCount(leads.length)} of ${sayCount(run.states.length)} leads`}{' '}
        of run {number}
        {isOneOfMany && ', its first replication'}
      </p>
      <div className={styles.heads} aria-hidden="true">
        <span>Lead</span>
        <span>Stage</span>
        <span>Source</span>
        <span>Arrived</span>
        <span>Outcome</span>
      </div>
      {leads.length === 0 && (
        <div className={styles.none}>
          <p>
            {run.states.length === 0 ? 'No lead arrived in this run.' : 'No lead of this run is like that.'}
          </p>
          {run.states.length > 0 && (
            <Button size="small" onClick={() => setFilter(everybody)}>
              Show all leads
            </Button>
          )}
        </div>
      )}
      <div
        ref={scroll}
        hidden={leads.length === 0}
        className={styles.scroll}
        // A native list of 100,000 would draw them all.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-label="Leads"
        tabIndex={0}
        aria-activedescendant={place >= 0 ? `lead-${chosen}` : undefined}
        onKeyDown={step}
      >
        <div className={styles.space} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <LeadRow
              key={leads[index]!}
              run={run}
              lead={leads[index]!}
              top={start}
              isChosen={leads[index] === chosen}
              onChoose={(lead) => {
                onChoose(lead);
                // Rows come and go; the keys go on from the list.
                scroll.current?.focus({ preventScroll: true });
              }}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

/** Where a key leads in a list; null: nowhere. */
function placeAfter(key: string, place: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[key];
  return by === undefined ? null : Math.min(length - 1, Math.max(0, place + by));
}
