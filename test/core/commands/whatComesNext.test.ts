import { describe, expect, it } from 'vitest';
import { stagesToLeadTo, whatComesNext } from '../../../src/core/commands/whatComesNext.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const blueprint = blueprintOf(
  record('settings', 'settings_main', { id: 'settings_main', customerStageId: 'stage_customer' }),
  record('team', 'MKT', { name: 'Marketing' }),
  record('team', 'BDR', { name: 'Business Development', abbreviation: 'BDR' }),
  stage('raw', { responsibleTeamId: 'team_MKT' }),
  stage('mql', { responsibleTeamId: 'team_MKT' }),
  stage('sal', { responsibleTeamId: 'team_BDR', kind: 'sla' }),
  stage('customer'),
  stage('Recycled', { route: 'detour' }),
  stage('Disqualified', { route: 'detour', kind: 'end' }),
  transition('raw', 'mql'),
  transition('sal', 'customer', { kind: 'win' }),
  transition('raw', 'Recycled', { kind: 'recycle' }),
);
const titles = (id: string | null, of = blueprint) => whatComesNext(of, id).map(({ title }) => title);

describe('what comes next', () => {
  it('after a stage of the path: the next on it, the next team, and ways to leave it', () => {
    expect(titles('stage_mql')).toEqual([
      'Lead on to sal',
      'SLA stage of BDR',
      'SLA stage of Marketing',
      'Inventory stage',
      'Gate',
      'Recycle to Recycled',
      'End at Disqualified',
      'Group stage',
      'End stage',
    ]);
  });

  it('gives a new stage the next team, the path and a kind', () => {
    const next = whatComesNext(blueprint, 'stage_mql').find(({ id }) => id === 'sla next');
    expect(next?.act).toMatchObject({
      do: 'make',
      stage: { kind: 'sla', responsibleTeamId: 'team_BDR', route: 'success' },
    });
  });

  it('where the path goes on already: a stage in between, on the way that is there', () => {
    const [between] = whatComesNext(blueprint, 'stage_raw');
    expect(between).toMatchObject({
      title: 'SLA stage before mql',
      act: { intoTransitionId: 'transition_raw-mql' },
    });
    expect(titles('stage_raw')).not.toContain('Lead on to mql');
  });

  it('beside the path: back to it first', () => {
    expect(titles('stage_Recycled').slice(0, 2)).toEqual(['Back to raw', 'Back to mql']);
  });

  it('after an end nothing comes', () => {
    expect(whatComesNext(blueprint, 'stage_Disqualified')).toEqual([]);
    expect(stagesToLeadTo(blueprint, 'stage_Disqualified')).toEqual([]);
  });

  it('after nothing: the entry stage in an empty blueprint, any kind otherwise', () => {
    expect(titles(null, blueprintOf())[0]).toBe('Entry stage');
    expect(titles(null)[0]).toBe('Inventory stage');
  });

  it('makes what is missing: a pool for nurture and an end, under names nobody has', () => {
    const bare = blueprintOf(stage('a'));
    expect(titles('stage_a', bare)).toEqual(
      expect.arrayContaining(['Inventory stage for nurture', 'End stage']),
    );
    const named = whatComesNext(bare, 'stage_a').flatMap(({ act }) =>
      act.do === 'make' ? (act.stage.name ?? []) : [],
    );
    expect(named).toEqual(expect.arrayContaining(['Nurture', 'Disqualified']));
  });

  it('leads to any stage by its name', () => {
    expect(stagesToLeadTo(blueprint, 'stage_mql').map(({ title }) => title)).toContain('Connect to customer');
  });
});
