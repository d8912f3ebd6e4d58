import type { BlueprintRecord } from '../../model/records.ts';

/** Where something stands on the canvas says nothing about what it means. */
const ofTheCanvas: ReadonlySet<string> = new Set(['position', 'size']);

/** Whether two states of a record mean the same: nothing but its place on the canvas has become another. */
export function sameMeaning(before: BlueprintRecord, now: BlueprintRecord): boolean {
  const [old, next] = [before, now] as unknown as Record<string, unknown>[];
  const members = Object.keys(now);
  return (
    members.length === Object.keys(before).length &&
    members.every((member) => old![member] === next![member] || ofTheCanvas.has(member))
  );
}
