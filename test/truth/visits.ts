import { MINUTE_MS, type Watched } from './watched.ts';

/** Visits in the order in which they ended, as columns; instants are minutes. */
export interface Visits {
  /** Where each one stands in the log. */
  readonly row: Int32Array;
  readonly entered: Float64Array;
  readonly left: Float64Array;
}

/**
 * The visits to some stages that began before the watch was over. All of them must have ended by the end of the
 * run: to leave out those that take longest would make every stay look shorter than it is.
 */
export function visitsTo(run: Watched, ...stages: readonly string[]): Visits {
  const visits = staysIn(run, ...stages);
  if (visits.left.includes(Infinity))
    throw new Error(`A visit to ${stages.join(' or ')} has not ended: let the run go on longer.`);
  return visits;
}

/** The same where visits may go on: those are left at Infinity. Only who is there when can be read from them. */
export function staysIn(run: Watched, ...stages: readonly string[]): Visits {
  const wanted = new Uint8Array(run.plan.stages.length);
  for (const stage of stages) wanted[stageNumber(run, stage)] = 1;
  const { stage, entered } = run.log.visits;
  const until = run.until * MINUTE_MS;
  return visitsOf(
    run,
    chosen(stage.length, (row) => wanted[stage[row]!] === 1 && entered[row]! < until),
  );
}

/** Those of the visits that `keep` says: it is given their place in the columns. */
export function visitsThat(run: Watched, visits: Visits, keep: (place: number) => boolean): Visits {
  const places = chosen(visits.row.length, keep);
  return visitsOf(
    run,
    places.map((place) => visits.row[place]!),
  );
}

/** Those of the visits that began while the run was watched. */
export function begunIn(run: Watched, visits: Visits): Visits {
  return visitsThat(run, visits, (place) => visits.entered[place]! >= run.from);
}

/** Those of the visits that ended by a way to a stage. */
export function leftTo(run: Watched, visits: Visits, stage: string): Visits {
  const target = stageNumber(run, stage);
  const { way } = run.log.visits;
  return visitsThat(run, visits, (place) => run.plan.ways[way[visits.row[place]!]!]?.to === target);
}

/** A column of the log for these visits, in minutes. */
export function minutesOf(column: Float32Array | Float64Array, row: Int32Array): Float64Array {
  const minutes = new Float64Array(row.length);
  for (let place = 0; place < row.length; place += 1) minutes[place] = column[row[place]!]! / MINUTE_MS;
  return minutes;
}

function visitsOf({ log: { visits } }: Watched, row: Int32Array): Visits {
  const left = minutesOf(visits.left, row);
  for (let place = 0; place < left.length; place += 1) if (Number.isNaN(left[place])) left[place] = Infinity;
  return { row, entered: minutesOf(visits.entered, row), left };
}

function chosen(count: number, keep: (place: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let kept = 0;
  for (let place = 0; place < count; place += 1) if (keep(place)) places[kept++] = place;
  return places.subarray(0, kept);
}

function stageNumber({ plan }: Watched, key: string): number {
  const place = plan.stages.findIndex((stage) => stage.key === key);
  if (place < 0) throw new Error(`The plan has no stage ${key}.`);
  return place;
}
