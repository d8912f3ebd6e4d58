import { refusalOfField, type FieldValue } from '../../core/commands/recordCommands.ts';
import { applyChanges } from '../../core/model/changes.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { recordShapes } from '../../core/model/records.ts';

/** Why a value cannot stand in a field, in the words of somebody who typed it; null: it can. */
export function refusalWords(blueprint: Blueprint, value: FieldValue): string | null {
  const refusal = refusalOfField(blueprint, value);
  return refusal === null ? null : (boundWords(blueprint, value) ?? refusal);
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly inclusive?: boolean;
}

/** The bound that was broken, where it is one: known from the shape itself, so that it is written down once. */
function boundWords(blueprint: Blueprint, { id, path, value }: FieldValue): string | null {
  const record = blueprint.records[id];
  if (record === undefined) return null;
  const after = applyChanges(blueprint, [{ op: 'set', id, path, from: undefined, to: value }]).records[id];
  const parsed = recordShapes[record.type].safeParse(after);
  const issues = (parsed.error?.issues ?? []) as readonly Issue[];
  const issue = issues.find((each) => path.every((step, index) => each.path[index] === step));
  if (issue === undefined) return null;
  const isText = issue.origin === 'string';
  const limit = (bound: number | bigint | undefined) => Number(bound).toLocaleString('en');
  if (issue.code === 'too_small') {
    if (isText) return 'This cannot be empty.';
    return `It has to be ${issue.inclusive === false ? 'more than' : 'at least'} ${limit(issue.minimum)}.`;
  }
  if (issue.code === 'too_big')
    return isText
      ? `At most ${limit(issue.maximum)} characters have room here.`
      : `It can be at most ${limit(issue.maximum)}.`;
  if (issue.code === 'invalid_format')
    return value === '' ? 'This cannot be empty.' : 'It is not written as it has to be.';
  if (issue.code === 'invalid_type' && typeof value === 'number') return 'It has to be a whole number.';
  return null;
}
