import { binOf } from '../../statistics/durationHistogram.ts';
import type { VisitRows } from './countVisits.ts';
import type { StageTables } from './stageTables.ts';

/**
 * Counts a visit that began in the time that is measured and had not ended at `untilMs`: its time is censored,
 * and so are its response and its wait if they have not ended either.
 */
export function countOpenVisit(tables: StageTables, columns: VisitRows, row: number, untilMs: number): void {
  const place = columns.stage[row]!;
  const times = tables.timesAt[place]!;
  if (times < 0) return;
  const start = columns.entered[row]!;
  const bin = binOf(untilMs - start);
  tables.open[times + bin]! += 1;
  const work = tables.workAt[place]!;
  if (work < 0) return;
  const response = columns.firstResponse[row]!;
  const hasResponse = response < untilMs;
  if (hasResponse) {
    tables.responded[work + binOf(response - start)]! += 1;
    tables.respondedMs[place]! += response - start;
  } else tables.openUnanswered[work + bin]! += 1;
  const waited = columns.waited?.[row] ?? 0;
  const worked = columns.worked?.[row] ?? 0;
  // Nobody has begun: it waits still.
  if (waited > 0 && !hasResponse && worked === 0) {
    tables.openWaited[work + binOf(waited)]! += 1;
    tables.waiting[place]! += 1;
    return;
  }
  tables.workedMs[place]! += worked;
  if (waited === 0) return;
  tables.waited[work + binOf(waited)]! += 1;
  tables.waitedMs[place]! += waited;
}
