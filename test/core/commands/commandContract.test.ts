import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignStages, arrangeStages, distributeStages } from '../../../src/core/commands/arrangeCommands.ts';
import { copyRecords } from '../../../src/core/commands/clipboard.ts';
import { duplicateRecords, pasteRecords } from '../../../src/core/commands/clipboardCommands.ts';
import { dispatch, redo, startHistory, undo, type Outcome } from '../../../src/core/commands/history.ts';
import { deleteAndLead } from '../../../src/core/commands/deleteAndLead.ts';
import { mergeStages } from '../../../src/core/commands/mergeStages.ts';
import { putIntoTransition } from '../../../src/core/commands/putIntoTransition.ts';
import { swapStages } from '../../../src/core/commands/swapStages.ts';
import {
  addRecord,
  deleteRecords,
  reorderRecords,
  setField,
  setFields,
} from '../../../src/core/commands/recordCommands.ts';
import {
  addStage,
  deleteStages,
  insertStageIntoTransition,
  moveStages,
  renameStage,
  setStageKind,
} from '../../../src/core/commands/stageCommands.ts';
import {
  connectStages,
  deleteTransitions,
  makeDefault,
  reconnectTransition,
  reorderWays,
} from '../../../src/core/commands/transitionCommands.ts';
import type { Command } from '../../../src/core/commands/command.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { applyChanges, invertChanges } from '../../../src/core/model/changes.ts';
import { findDangling, stagesInCycles } from '../../../src/core/model/integrity.ts';
import { keyOf } from '../../../src/core/model/keys.ts';
import { recordShapes, recordTypes, type RecordType } from '../../../src/core/model/records.ts';
import { anyJson, blueprints } from '../../support/arbitraries.ts';
import { seededIds } from '../../support/blueprints.ts';

/** Chance of one gesture: numbers from which a payload for whatever blueprint there is then can be made. */
interface Dice {
  readonly numbers: readonly number[];
  readonly json: Json;
}

interface Gesture {
  readonly name: string;
  readonly act: (blueprint: Blueprint, dice: Dice) => { command: Command<never>; payload: unknown };
}

const kinds = ['inventory', 'sla', 'gate', 'group', 'end', 'unheard-of'];
const paths = [
  ['name'],
  ['parentId'],
  ['key'],
  ['id'],
  ['responsibleTeamId'],
  ['toolIds', 0],
  ['activities', 0, 'teamId'],
  ['enterCriteria'],
  ['criteria'],
  ['order'],
  ['options', 0],
  ['sla', 'firstResponse'],
  ['share'],
  ['__proto__', 'polluted'],
  [],
];

const gesture = <Payload>(
  command: Command<Payload>,
  payload: (
    pick: (n: number, ids?: readonly string[]) => string,
    blueprint: Blueprint,
    dice: Dice,
  ) => Payload,
): Gesture => ({
  name: command.name,
  act(blueprint, dice) {
    const all = Object.keys(blueprint.records);
    // Now and then an id that is not there (any more): a command must live with it.
    const pick = (n: number, ids: readonly string[] = all) => {
      const at = (dice.numbers[n] ?? 0) % (ids.length + 1);
      return ids[at] ?? 'stage_gone';
    };
    return { command: command as unknown as Command<never>, payload: payload(pick, blueprint, dice) };
  },
});

const stagesOf = ({ records }: Blueprint) =>
  Object.keys(records).filter((id) => records[id]?.type === 'stage');
const waysOf = ({ records }: Blueprint) =>
  Object.keys(records).filter((id) => records[id]?.type === 'transition');
const place = ({ numbers: [x = 0, y = 0] }: Dice) => ({ x: x * 10, y: y * 10 });
const kindOf = (dice: Dice) => kinds[(dice.numbers[2] ?? 0) % kinds.length] ?? 'sla';

const gestures: readonly Gesture[] = [
  gesture(addStage, (pick, b, dice) => ({
    kind: kindOf(dice),
    position: place(dice),
    parentId: pick(3, stagesOf(b)),
    afterStageId: pick(4, stagesOf(b)),
    id: 'stage_wanted',
  })),
  gesture(insertStageIntoTransition, (pick, b, dice) => ({
    kind: kindOf(dice),
    position: place(dice),
    intoTransitionId: pick(3, waysOf(b)),
  })),
  gesture(deleteStages, (pick, b) => ({ ids: [pick(0, stagesOf(b))] })),
  gesture(moveStages, (pick, b, dice) => ({
    positions: { [pick(3, stagesOf(b))]: place(dice), [pick(4)]: place(dice) },
    parentId: pick(5, stagesOf(b)),
  })),
  gesture(renameStage, (pick, b, { json }) => ({ id: pick(0, stagesOf(b)), name: JSON.stringify(json) })),
  gesture(setStageKind, (pick, b, dice) => ({ id: pick(0, stagesOf(b)), kind: kindOf(dice) })),
  gesture(mergeStages, (pick, b, { numbers }) => ({
    staysId: pick(0, stagesOf(b)),
    goesId: pick(1, stagesOf(b)),
    parallels: (numbers[2] ?? 0) % 2 === 0 ? ('join' as const) : ('keep' as const),
    answers: { enterCriteria: 'both' as const, toolIds: 'goes' as const },
  })),
  gesture(putIntoTransition, (pick, b, dice) => ({
    id: pick(0, stagesOf(b)),
    intoTransitionId: pick(1, waysOf(b)),
    position: place(dice),
    moves: { [pick(3)]: place(dice) },
  })),
  gesture(swapStages, (pick, b) => ({ ids: [pick(0, stagesOf(b)), pick(1, stagesOf(b))] as const })),
  gesture(deleteAndLead, (pick, b, { numbers }) => ({
    ids: [pick(0, stagesOf(b)), pick(1)],
    toId: (numbers[3] ?? 0) % 4 === 0 ? null : pick(2, stagesOf(b)),
  })),
  gesture(connectStages, (pick, b) => ({ fromId: pick(0, stagesOf(b)), toId: pick(1, stagesOf(b)) })),
  gesture(reconnectTransition, (pick, b) => ({
    id: pick(0, waysOf(b)),
    fromId: pick(1),
    toId: pick(2, stagesOf(b)),
  })),
  gesture(makeDefault, (pick, b) => ({ id: pick(0, waysOf(b)) })),
  gesture(deleteTransitions, (pick, b) => ({ ids: [pick(0, waysOf(b)), pick(1, waysOf(b))] })),
  gesture(reorderWays, (pick, b) => ({
    stageId: pick(0, stagesOf(b)),
    ids: [pick(1, waysOf(b)), pick(2, waysOf(b))],
  })),
  gesture(setField, (pick, _b, { numbers, json }) => ({
    id: pick(0),
    path: paths[(numbers[1] ?? 0) % paths.length] ?? [],
    value: (numbers[2] ?? 0) % 2 === 0 ? json : pick(3),
  })),
  gesture(setFields, (pick, _b, { json }) => ({
    values: [
      { id: pick(0), path: ['name'], value: 'Renamed' },
      { id: pick(1), path: ['description'], value: json },
    ],
  })),
  gesture(addRecord, (pick, _b, { numbers, json }) => ({
    type: recordTypes[(numbers[0] ?? 0) % recordTypes.length] as RecordType,
    members: { fromId: pick(1), toId: pick(2), teamId: pick(3), description: json, parentId: pick(4) },
  })),
  gesture(deleteRecords, (pick) => ({ ids: [pick(0), pick(1)] })),
  gesture(reorderRecords, (pick) => ({ type: 'stage' as const, ids: [pick(0), pick(1), pick(2)] })),
  gesture(arrangeStages, (pick, _b, dice) => ({
    positions: { [pick(3)]: place(dice), [pick(4)]: { x: NaN, y: 0 } },
  })),
  gesture(alignStages, (pick) => ({ ids: [pick(0), pick(1), pick(2)], edge: 'middle' as const })),
  gesture(distributeStages, (pick) => ({ ids: [pick(0), pick(1), pick(2)], axis: 'horizontal' as const })),
  gesture(duplicateRecords, (pick) => ({ ids: [pick(0), pick(1)] })),
  gesture(pasteRecords, (pick, b, dice) => ({
    content: copyRecords(b, [pick(2), pick(3)]),
    position: place(dice),
    parentId: pick(4),
  })),
];

const dice: fc.Arbitrary<Dice> = fc.record({
  numbers: fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }),
  json: fc.oneof(anyJson, fc.constantFrom<Json>('', 'A name', 0.5, null, [])),
});
const moves = fc.array(fc.tuple(fc.constantFrom(...gestures), dice), { maxLength: 12 });

function perform(history: Outcome['history'], move: readonly [Gesture, Dice], newId = seededIds(1)): Outcome {
  const { command, payload } = move[0].act(history.blueprint, move[1]);
  return dispatch(history, command, payload as never, { newId });
}

function expectSound(blueprint: Blueprint): void {
  expect(findDangling(blueprint)).toEqual([]);
  expect(stagesInCycles(blueprint)).toEqual([]);
  const keys = Object.values(blueprint.records).flatMap((each) => {
    const key = keyOf(each);
    return key === undefined ? [] : [`${each.type} ${key}`];
  });
  expect(new Set(keys).size).toBe(keys.length);
  for (const [id, each] of Object.entries(blueprint.records)) {
    expect(each.id).toBe(id);
    // Complete as well as well formed: parsing has nothing to add.
    expect(recordShapes[each.type].parse(each)).toEqual(each);
  }
}

describe('whatever is done to a blueprint,', () => {
  it('undoing every step gives back the blueprint as it was, and redoing every step what it had become', () => {
    fc.assert(
      fc.property(blueprints(), moves, (blueprint, list) => {
        const newId = seededIds(7);
        let history = startHistory(blueprint);
        for (const move of list) history = perform(history, move, newId).history;
        const final = history.blueprint;
        while (history.past.length > 0) history = undo(history).history;
        expect(history.blueprint).toEqual(blueprint);
        while (history.future.length > 0) history = redo(history).history;
        expect(history.blueprint).toEqual(final);
      }),
      { numRuns: 150 },
    );
  });

  it('it stays sound: complete records, no reference to nothing, no key twice, no stage inside itself', () => {
    fc.assert(
      fc.property(blueprints(), moves, (blueprint, list) => {
        const newId = seededIds(9);
        let history = startHistory(blueprint);
        for (const move of list) {
          history = perform(history, move, newId).history;
          expectSound(history.blueprint);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(gestures.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  it('never throws, is taken back by its inverse, and says what it does', () => {
    fc.assert(
      fc.property(blueprints(), dice, (blueprint, thrown) => {
        const { command, payload } = each.act(blueprint, thrown);
        const changes = command.plan(blueprint, payload as never, { newId: seededIds(3) });
        const changed = applyChanges(blueprint, changes);
        expect(applyChanges(changed, invertChanges(changes))).toEqual(blueprint);
        expect(command.label(payload as never, blueprint)).toMatch(/^[A-Z].*[^.]$/);
        expect(command.name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
        expectSound(changed);
      }),
      { numRuns: 60 },
    );
  });
});
