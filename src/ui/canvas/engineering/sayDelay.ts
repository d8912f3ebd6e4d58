import type { Blueprint } from '../../../core/model/blueprint.ts';
import { sayDurationBriefly } from '../../../core/model/durationWords.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Duration } from '../../../core/model/records/time.ts';

/** A delay of a state by its own name and its length: "firstResponse 4 business h". */
export function sayDelay(blueprint: Blueprint, key: string, delay: string): string {
  const what = delay.startsWith(`${key}.`) ? delay.slice(key.length + 1) : delay;
  if (what === 'firstResponse' || what === 'maximumTime') {
    const stage = recordsOf(blueprint, 'stage').find((each) => each.key === key);
    const lengths = [stage?.sla, ...(stage?.sla.variants ?? [])].flatMap((promise) => {
      const duration: Duration | null | undefined = promise?.[what];
      return duration === null || duration === undefined ? [] : [sayDurationBriefly(duration)];
    });
    return [what, [...new Set(lengths)].join(' / ')].join(' ').trim();
  }
  const clock = what.match(/^clock\.(.+)$/)?.[1];
  const timer = findRecord(blueprint, 'transition', clock)?.timer;
  if (timer?.kind === 'after') return `clock ${sayDurationBriefly(timer.duration)}`;
  return what;
}
