/** Stretches that lie on one line and keep together. */
export interface TrackUnit {
  readonly id: string;
  readonly stretches: readonly TrackStretch[];
  low: number;
  high: number;
  /** Whether it ends at a card; ends stand farther apart than ways in a channel. */
  isPort: boolean;
  readonly base: number;
  /** Where parts of it are that may not move. */
  readonly pins: readonly number[];
}

/** A part of a line that a way runs on. */
export interface TrackStretch {
  readonly start: number;
  readonly end: number;
  /** Where the way turns off at its ends, and how far it then goes to the one side (below 0) or the other. */
  readonly legs: readonly { readonly at: number; readonly by: number }[];
}

/** A stretch that nothing may lie on. */
interface Taken {
  readonly place: number;
}

const CHANNEL_STEP = 11;
const PORT_STEP = 22;

/** A place for each unit: side by side, in the order in which the ways cross least. */
export function assignTracks<U extends TrackUnit>(
  units: readonly U[],
  taken: readonly Taken[],
): readonly (readonly [U, number])[] {
  const free = inOrder(units.filter(({ pins }) => pins.length === 0));
  const pinned = units
    .filter(({ pins }) => pins.length > 0)
    .map((unit) => [unit, unit.pins[0] as number] as const);
  const tracks = tracksOf(free);
  const count = Math.max(0, ...tracks) + 1;
  const low = Math.max(...free.map((unit) => unit.low));
  const high = Math.min(...free.map((unit) => unit.high));
  const wish = free.every(({ isPort }) => isPort) ? PORT_STEP : CHANNEL_STEP;
  const step = Math.max(3, Math.min(wish, (high - low) / Math.max(1, count + taken.length - 1)));
  const middle = free.reduce((sum, { base }) => sum + base, 0) / Math.max(1, free.length);
  const first = between(middle - ((count - 1) / 2) * step, low, Math.max(low, high - (count - 1) * step));
  const placed = free.map((unit, index) => {
    let place = first + (tracks[index] as number) * step;
    // What is there already keeps its place; the others stand aside.
    for (const { place: other } of taken)
      if (count + taken.length > 1 && place >= other - step / 2) place += step;
    return [unit, Math.round(between(place, unit.low, unit.high) * 10) / 10] as const;
  });
  return [...pinned, ...placed];
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The least track for each, given that those before it lie before it wherever they overlap. */
function tracksOf(sorted: readonly TrackUnit[]): number[] {
  const tracks: number[] = [];
  sorted.forEach((unit, place) => {
    let track = 0;
    for (let other = 0; other < place; other += 1)
      if (touch(unit, sorted[other] as TrackUnit)) track = Math.max(track, (tracks[other] as number) + 1);
    tracks.push(track);
  });
  return tracks;
}

function touch(a: TrackUnit, b: TrackUnit): boolean {
  return a.stretches.some((one) =>
    b.stretches.some((two) => one.start <= two.end + 3 && two.start <= one.end + 3),
  );
}

/** Sorted by how many crossings each saves by lying before the others; else by where it comes from and goes. */
function inOrder<U extends TrackUnit>(units: readonly U[]): U[] {
  const score = new Map(
    units.map((unit) => [
      unit,
      units.reduce((sum, other) => (other === unit ? sum : sum + preference(unit, other)), 0),
    ]),
  );
  const tendency = new Map(units.map((unit) => [unit, tendencyOf(unit)]));
  return units.toSorted(
    (a, b) =>
      (score.get(b) as number) - (score.get(a) as number) ||
      (tendency.get(a) as number) - (tendency.get(b) as number) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Above 0: `a` should lie before `b`. */
function preference(a: TrackUnit, b: TrackUnit): number {
  return Math.sign(crossings(b, a) - crossings(a, b));
}

/** How often they cross when `a` lies before `b`. */
function crossings(a: TrackUnit, b: TrackUnit): number {
  let count = 0;
  for (const one of a.stretches)
    for (const leg of one.legs) if (leg.by > 0 && b.stretches.some((two) => inside(leg.at, two))) count += 1;
  for (const two of b.stretches)
    for (const leg of two.legs) if (leg.by < 0 && a.stretches.some((one) => inside(leg.at, one))) count += 1;
  return count;
}

function inside(at: number, { start, end }: TrackStretch): boolean {
  return at > start + 0.5 && at < end - 0.5;
}

function tendencyOf({ stretches }: TrackUnit): number {
  const legs = stretches.flatMap((each) => each.legs);
  return legs.length === 0 ? 0 : legs.reduce((sum, { by }) => sum + by, 0) / legs.length;
}
