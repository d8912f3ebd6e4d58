import type { Columns, LayoutLink, LayoutStage } from './layoutStage.ts';

/** A row below a line of the page: stages by column. */
type Lane = Map<number, LayoutStage>;

/** For each line the lanes below it: each detour in the free column nearest to the stages it is connected with. */
export function placeDetours(
  lines: readonly Columns[],
  detours: readonly LayoutStage[],
  links: readonly LayoutLink[],
): Lane[][] {
  const widest = Math.max(1, ...lines.map((line) => line.length));
  const at = new Map<string, { readonly line: number; readonly column: number }>();
  lines.forEach((line, index) =>
    line.forEach((ids, column) => ids.forEach((id) => at.set(id, { line: index, column }))),
  );
  const lanes: Lane[][] = lines.map(() => []);
  if (lines.length === 0) lanes.push([]);
  // Those with more ways to the spine choose first.
  const friends = new Map(
    detours.map(({ id }) => [
      id,
      links
        .filter(({ fromId, toId }) => fromId === id || toId === id)
        .flatMap(({ fromId, toId }) => at.get(fromId === id ? toId : fromId) ?? []),
    ]),
  );
  const sorted = detours.toSorted(
    (a, b) => (friends.get(b.id)?.length ?? 0) - (friends.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const stage of sorted) {
    const near = friends.get(stage.id) ?? [];
    const line = commonest(near.map((place) => place.line)) ?? lanes.length - 1;
    const columns = near.filter((place) => place.line === line).map((place) => place.column);
    const wanted =
      columns.length === 0 ? widest / 2 : columns.reduce((sum, column) => sum + column, 0) / columns.length;
    putNear(lanes[line] ?? [], stage, wanted, widest);
  }
  return lanes;
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function putNear(lanes: Lane[], stage: LayoutStage, wanted: number, columns: number): void {
  for (let depth = 0; ; depth += 1) {
    const lane = lanes[depth] ?? new Map<number, LayoutStage>();
    if (lanes[depth] === undefined) lanes.push(lane);
    const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !lane.has(column));
    const column = free.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];
    // A column far off is worse than a second lane below the right one.
    if (column !== undefined && (Math.abs(column - wanted) <= 2.5 || depth > 3)) {
      lane.set(column, stage);
      return;
    }
  }
}
