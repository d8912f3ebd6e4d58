import type { FieldPath } from '../../model/changes.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Duration } from '../../model/records/time.ts';

/** One promised time of a stage. */
export interface Promised {
  readonly duration: Duration;
  readonly path: FieldPath;
  /** For a sentence: "the first response", "the maximum time for Hot leads". */
  readonly words: string;
}

/** Every time that a stage itself promises. */
export function promisesOf({ sla }: Stage): Promised[] {
  const members = [
    ['firstResponse', 'the first response'],
    ['maximumTime', 'the maximum time'],
  ] as const;
  return members.flatMap(([member, what]) => [
    ...(sla[member] === null ? [] : [{ duration: sla[member], path: ['sla', member], words: what }]),
    ...sla.variants.flatMap((variant, at) => {
      const duration = variant[member];
      if (duration === null) return [];
      return [{ duration, path: ['sla', 'variants', at, member], words: `${what} for “${variant.name}”` }];
    }),
  ]);
}
