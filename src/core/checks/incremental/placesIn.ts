import type { Severity } from '../../model/problem.ts';
import { recordTypes, type RecordType } from '../../model/records.ts';
import type { CheckContext } from '../context/checkContext.ts';
import type { Answer, Memory } from './memory.ts';

export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, gap: 2 };

/** Where in the list a problem of a record stands: stages, each with the ways out of it, then the other kinds. */
export interface Places {
  readonly stageOf: ReadonlyMap<string, number>;
  lastOf(type: RecordType | undefined): number;
}

export function placesIn(context: CheckContext, memory: Memory): Answer<Places> {
  // Where a way begins is nearly never another: renaming it moves nothing.
  const beginnings = memory.answers((id) => {
    const record = context.blueprint.records[id];
    return record?.type === 'transition' ? record.fromId : null;
  });
  return memory.answer(() => {
    const stageIds = context.idsOf('stage');
    const stageOf = new Map(stageIds.map((id, place) => [id, place]));
    const last = stageIds.length;
    for (const id of context.idsOf('transition'))
      stageOf.set(id, (stageOf.get(beginnings.of(id) ?? '') ?? last) + 0.5);
    return {
      stageOf,
      lastOf: (type) => last + 1 + (type === undefined ? 0 : recordTypes.indexOf(type)),
    };
  });
}
