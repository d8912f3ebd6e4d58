import type { Blueprint } from '../model/blueprint.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';

/** How the stages differ between the blueprint of a run and the one that is open now. */
export interface StagesSince {
  readonly deleted: readonly Stage[];
  readonly renamed: readonly { readonly was: Stage; readonly is: Stage }[];
  readonly added: readonly Stage[];
}

/** Compares the stages of two blueprints by their ids; a stage is renamed when its name is another. */
export function stagesSince(then: Blueprint, now: Blueprint): StagesSince {
  const before = recordsOf(then, 'stage');
  return {
    deleted: before.filter(({ id }) => findRecord(now, 'stage', id) === undefined),
    renamed: before.flatMap((was) => {
      const is = findRecord(now, 'stage', was.id);
      return is === undefined || is.name === was.name ? [] : [{ was, is }];
    }),
    added: recordsOf(now, 'stage').filter(({ id }) => findRecord(then, 'stage', id) === undefined),
  };
}
