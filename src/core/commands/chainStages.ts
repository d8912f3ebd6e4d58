import type { Blueprint } from '../model/blueprint.ts';
import { applyChanges, type Change } from '../model/changes.ts';
import type { Point } from '../model/placement.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Command } from './command.ts';
import { validName } from './newStage.ts';
import { addStage } from './stageCommands.ts';

/** The names of stages in their order, and where the first of them stands. */
export interface Chain {
  readonly names: readonly string[];
  readonly position: Point;
  /** From one to the next. */
  readonly step: Point;
  /** The ids they are to have, for a caller that must know them. */
  readonly ids?: readonly RecordId[];
}

/** Makes a stage of every name, with a way from each to the next; leads begin at the first of an empty blueprint. */
export const chainStages: Command<Chain> = {
  name: 'stage.chain',
  label: ({ names }) => `Add ${names.length} stages`,
  plan(blueprint, { names, position, step, ids = [] }, context): readonly Change[] {
    const changes: Change[] = [];
    let draft: Blueprint = blueprint;
    let afterStageId: RecordId | undefined;
    const isEmpty = recordsOf(blueprint, 'stage').length === 0;
    for (const [place, name] of names.entries()) {
      if (validName(name) === undefined) continue;
      const id = ids[place] ?? context.newId('stage');
      const payload = {
        kind: 'inventory',
        name,
        id,
        position: { x: position.x + place * step.x, y: position.y + place * step.y },
        isEntryPoint: isEmpty && afterStageId === undefined,
        ...(afterStageId === undefined ? {} : { afterStageId }),
      };
      const added = addStage.plan(draft, payload, context);
      draft = applyChanges(draft, added);
      changes.push(...added);
      const made = added.find((change) => change.op === 'add' && change.record.type === 'stage');
      if (made?.op === 'add' && findRecord(draft, 'stage', made.record.id)) afterStageId = made.record.id;
    }
    return changes;
  },
};
