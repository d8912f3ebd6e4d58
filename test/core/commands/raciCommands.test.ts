import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import { clearRaci, lettersOf, raciLetters, setRaci } from '../../../src/core/commands/raciCommands.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { blueprintOf, countingIds, record, stage } from '../../support/blueprints.ts';

const teams = ['team_mkt', 'team_bdr', 'team_cs'] as const;
const example = blueprintOf(
  record('team', 'mkt'),
  record('team', 'bdr'),
  record('team', 'cs'),
  stage('a', { responsibleTeamId: 'team_mkt', consultedTeamIds: ['team_bdr'] }),
);
const context = { newId: countingIds() };
const letters = (blueprint: Blueprint) =>
  teams.map((id) => lettersOf(findRecord(blueprint, 'stage', 'stage_a')!, id).join(''));
const set = (blueprint: Blueprint, teamId: string, letter: (typeof raciLetters)[number], isOn = true) =>
  dispatch(startHistory(blueprint), setRaci, { stageId: 'stage_a', teamId, letter, isOn }, context).history
    .blueprint;

describe('RACI', () => {
  it('has one R and one A: whoever had it hands it over', () => {
    expect(letters(set(example, 'team_cs', 'R'))).toEqual(['', 'C', 'R']);
    expect(letters(set(set(example, 'team_mkt', 'A'), 'team_bdr', 'A'))).toEqual(['R', 'A', '']);
  });

  it('lets one team be responsible and accountable', () => {
    expect(letters(set(example, 'team_mkt', 'A'))).toEqual(['RA', 'C', '']);
  });

  it('consults or informs, not both, and nobody who does the work', () => {
    expect(letters(set(example, 'team_bdr', 'I'))).toEqual(['R', 'I', '']);
    expect(letters(set(example, 'team_bdr', 'R'))).toEqual(['', 'R', '']);
    expect(letters(set(example, 'team_mkt', 'C'))).toEqual(['C', 'C', '']);
  });

  it('takes a letter, or all of a team, away', () => {
    expect(letters(set(example, 'team_bdr', 'C', false))).toEqual(['R', '', '']);
    const both = set(example, 'team_mkt', 'A');
    const { history } = dispatch(
      startHistory(both),
      clearRaci,
      { stageId: 'stage_a', teamId: 'team_mkt' },
      context,
    );
    expect(letters(history.blueprint)).toEqual(['', 'C', '']);
    expect(undo(history).history.blueprint.records).toEqual(both.records);
  });

  it('never has two R or two A, whatever is pressed', () => {
    const press = fc.record({
      team: fc.constantFrom(...teams),
      letter: fc.constantFrom(...raciLetters),
      isOn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        const after = presses.reduce((at, { team, letter, isOn }) => set(at, team, letter, isOn), example);
        const all = letters(after).join('');
        expect(all.split('R').length).toBeLessThanOrEqual(2);
        expect(all.split('A').length).toBeLessThanOrEqual(2);
        for (const each of letters(after)) expect(['', 'R', 'A', 'RA', 'C', 'I']).toContain(each);
      }),
    );
  });
});
