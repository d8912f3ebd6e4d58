import { describe, expect, it } from 'vitest';
import { goToStep } from '../../../src/core/commands/goToStep.ts';
import { dispatch, startHistory, type History } from '../../../src/core/commands/history.ts';
import { renameStage } from '../../../src/core/commands/stageCommands.ts';
import { applyChanges } from '../../../src/core/model/changes.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { blueprintOf, countingIds, stage } from '../../support/blueprints.ts';

const start = startHistory(blueprintOf(stage('call')));
const rename = (history: History, name: string) =>
  dispatch(history, renameStage, { id: 'stage_call', name }, { newId: countingIds() }).history;
const renamed = ['One', 'Two', 'Three', 'Four'].reduce(rename, start);
const nameIn = ({ blueprint }: History) => findRecord(blueprint, 'stage', 'stage_call')?.name;

describe('going to a step', () => {
  it('takes back and repeats several steps at once', () => {
    const back = goToStep(renamed, 1);
    expect(nameIn(back.history)).toBe('One');
    expect([back.history.past.length, back.history.future.length]).toEqual([1, 3]);

    const again = goToStep(back.history, 3);
    expect(nameIn(again.history)).toBe('Three');
    expect([again.history.past.length, again.history.future.length]).toEqual([3, 1]);
  });

  it('says only what is different in the end', () => {
    const { changes, history } = goToStep(renamed, 0);
    expect(changes).toHaveLength(1);
    expect(applyChanges(renamed.blueprint, changes).records).toEqual(history.blueprint.records);
  });

  it('goes no further than there are steps', () => {
    expect(nameIn(goToStep(renamed, 99).history)).toBe('Four');
    expect(nameIn(goToStep(renamed, -1).history)).toBe('call');
    expect(goToStep(renamed, 4)).toEqual({ history: renamed, changes: [] });
  });
});
