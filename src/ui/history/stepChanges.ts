import { goToStep } from '../../core/commands/goToStep.ts';
import type { History } from '../../core/commands/history.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { blueprintDifference } from '../../core/model/blueprintDifference.ts';
import type { Change } from '../../core/model/changes.ts';
import { nameOf, typeWords } from '../../core/model/names.ts';
import { saySettings, whatOf } from '../compare/settingWords.ts';

/** One thing a step changed, in words. */
export interface SaidChange {
  /** What it belongs to: "MQL". */
  readonly what: string;
  /** "First response: 4 hours → 2 hours", "added", "moved". */
  readonly how: string;
}

const MOST = 8;

/** What a step of the history changed, in words; `more` is how many further things it changed. */
export function stepChanges(history: History, step: number): { lines: readonly SaidChange[]; more: number } {
  const before = goToStep(history, step - 1).history.blueprint;
  const after = goToStep(history, step).history.blueprint;
  const changes = blueprintDifference(before, after);
  const said = changes.flatMap((change) => sayChange(before, after, change));
  const lines = said.filter(
    (line, place) => said.findIndex(({ what, how }) => what === line.what && how === line.how) === place,
  );
  return { lines: lines.slice(0, MOST), more: Math.max(0, lines.length - MOST) };
}

function sayChange(before: Blueprint, after: Blueprint, change: Change): SaidChange[] {
  if (change.op !== 'set') {
    const { record } = change;
    const at = change.op === 'add' ? after : before;
    const how = change.op === 'add' ? 'added' : 'deleted';
    return [{ what: `${titled(typeWords[record.type])} ${quoted(nameOf(at, record.id))}`, how }];
  }
  const { id, path, to } = change;
  const [member] = path;
  if (member === 'position') return [{ what: whatOf(before, id), how: 'moved' }];
  if (member === 'order') return [{ what: whatOf(before, id), how: 'in another order' }];
  return saySettings(before, [{ recordId: id, path: [...path], value: to ?? null }]).map(
    ({ what, label, from, to: now }) => ({
      what,
      how: now === 'changed' ? `${label}: changed` : `${label}: ${from} → ${now}`,
    }),
  );
}

/** A transition that has no label is called by its ends, which need no marks. */
function quoted(name: string): string {
  return name.includes('→') ? name : `“${name}”`;
}

function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
