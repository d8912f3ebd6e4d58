import { describe, expect, it } from 'vitest';
import {
  dispatch,
  receive,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../src/core/commands/history.ts';
import { renameStage } from '../../../src/core/commands/stageCommands.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { setMember } from '../../../src/core/model/changes.ts';
import { blueprintOf, countingIds, stage } from '../../support/blueprints.ts';

const start = startHistory(blueprintOf(stage('call')));
const rename = (history: History, name: string, coalesceKey?: string) =>
  dispatch(history, renameStage, { id: 'stage_call', name }, { newId: countingIds() }, coalesceKey).history;
const nameIn = ({ blueprint }: History) => findRecord(blueprint, 'stage', 'stage_call')?.name;

describe('the history', () => {
  it('makes one step of steps in a row with the same key', () => {
    const typed = ['S', 'Sa', 'Sal'].reduce(
      (history, name) => rename(history, name, 'stage_call name'),
      start,
    );
    expect(typed.past).toHaveLength(1);
    expect(nameIn(undo(typed).history)).toBe('call');
    expect(nameIn(redo(undo(typed).history).history)).toBe('Sal');
  });

  it('begins a new step after an undo, even under the same key', () => {
    const again = redo(undo(rename(start, 'One', 'key')).history).history;
    expect(rename(again, 'Two', 'key').past).toHaveLength(2);
  });

  it('forgets what could be redone once something else is done', () => {
    const changed = rename(undo(rename(start, 'One')).history, 'Two');
    expect(changed.future).toEqual([]);
  });

  it('records nothing when nothing changes', () => {
    expect(rename(start, 'call')).toBe(start);
    expect(undo(start)).toEqual({ history: start, changes: [] });
    expect(redo(start)).toEqual({ history: start, changes: [] });
  });

  it('keeps the newest 500 steps', () => {
    let history = start;
    for (let n = 0; n < 510; n += 1) history = rename(history, `Name ${n}`);
    expect(history.past).toHaveLength(500);
    while (history.past.length > 0) history = undo(history).history;
    expect(nameIn(history)).toBe('Name 9');
  });

  it('takes in changes from elsewhere without making them steps', () => {
    const here = rename(start, 'One');
    const call = findRecord(here.blueprint, 'stage', 'stage_call');
    const received = receive(here, call === undefined ? [] : setMember(call, ['abbreviation'], 'C'));
    expect(received.past).toBe(here.past);
    expect(findRecord(undo(received).history.blueprint, 'stage', 'stage_call')).toMatchObject({
      name: 'call',
      abbreviation: 'C',
    });
  });
});
