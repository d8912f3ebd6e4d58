import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { toMachineConfig } from '../../../src/core/compile/machineConfig.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { daily, field, score, time } from '../simulate/parts.ts';

const blueprint = blueprintOf(
  record('settings', 'main', { name: 'A small lifecycle' }),
  record('scoreModel', 'main', { halfLife: time(30, 'days') }),
  record('team', 'bdr'),
  record('team', 'sales'),
  record('status', 'fresh', { setBy: 'handOff' }),
  record('field', 'country', { fieldType: 'choice', options: [{ value: 'DE' }] }),
  record('signal', 'demo', { points: 40, rates: [{ stageId: 'stage_mql', timesPerMonth: 1 }] }),
  daily('mql'),
  stage('mql', {
    kind: 'sla',
    definition: 'Fits, and has shown interest.',
    responsibleTeamId: 'team_bdr',
    sla: { firstResponse: time(4, 'hours') },
  }),
  stage('check', { kind: 'gate' }),
  stage('deal', { kind: 'group', responsibleTeamId: 'team_sales' }),
  stage('talk', { parentId: 'stage_deal' }),
  stage('lost', { kind: 'end', parentId: 'stage_deal' }),
  stage('won', { kind: 'end' }),
  transition('mql', 'check', { label: 'Accepted' }),
  transition('mql', 'deal', { trigger: 'automatic', criteria: score('isAtLeast', 40) }),
  transition('check', 'deal', { criteria: field('country', 'is', 'DE') }),
  transition('check', 'mql', { kind: 'recycle', isDefault: true }),
  transition('talk', 'lost', { kind: 'lose' }),
  transition('deal', 'won', {
    kind: 'win',
    trigger: 'timer',
    timer: { kind: 'after', duration: time(40, 'days') },
  }),
);

describe('the machine of a small lifecycle', () => {
  it('is written as it was: read the difference before you take the new one', async () => {
    const config = toMachineConfig(compileBlueprint(blueprint).plan!, blueprint);
    const text = `${JSON.stringify(config, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../fixtures/machines/small.json');
  });
});
