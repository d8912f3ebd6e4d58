import type { RunLog } from './runLog.ts';

/** The rows of one table by lead: lead n has the rows `rows[starts[n]]` up to `rows[starts[n + 1]]`, in log order. */
export interface RowsByLead {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Finds the rows of each lead, by counting. */
export function indexByLead(lead: Int32Array, leads: number): RowsByLead {
  const starts = new Int32Array(leads + 1);
  for (const owner of lead) starts[owner + 1] = starts[owner + 1]! + 1;
  for (let n = 0; n < leads; n += 1) starts[n + 1] = starts[n + 1]! + starts[n]!;
  const next = starts.slice(0, leads);
  const rows = new Int32Array(lead.length);
  for (let row = 0; row < lead.length; row += 1) {
    const owner = lead[row]!;
    rows[next[owner]!] = row;
    next[owner] = next[owner]! + 1;
  }
  return { starts, rows };
}

/** The rows of one lead, in log order. */
export function rowsOfLead({ starts, rows }: RowsByLead, lead: number): Int32Array {
  return rows.subarray(starts[lead]!, starts[lead + 1]!);
}

/** Visits and events of a log by lead. */
export interface LogIndex {
  readonly visits: RowsByLead;
  readonly events: RowsByLead;
}

/** Indexes a whole log. */
export function indexLog(log: RunLog): LogIndex {
  return {
    visits: indexByLead(log.visits.lead, log.leads.length),
    events: indexByLead(log.events.lead, log.leads.length),
  };
}
