import type { Problem } from '../model/problem.ts';
import { memberAt, type Change } from '../model/changes.ts';
import { sameJson } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Command } from './command.ts';

/** Carries out the quick fix of a problem; nothing where the blueprint has moved on since the problem was found. */
export const fixProblem: Command<{ readonly problem: Problem }> = {
  name: 'problem.fix',
  label: ({ problem }) => problem.fix?.label ?? 'Mend',
  plan(blueprint, { problem }) {
    const changes = problem.fix?.changes ?? [];
    return changes.every((change) => stillFits(blueprint, change)) ? changes : [];
  },
};

function stillFits(blueprint: Blueprint, change: Change): boolean {
  if (change.op === 'add') return !Object.hasOwn(blueprint.records, change.record.id);
  const id = change.op === 'remove' ? change.record.id : change.id;
  const record = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
  if (record === undefined) return false;
  return change.op === 'remove' || sameJson(memberAt(record, change.path), change.from);
}
