import { createMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { LeadClock } from '../../../src/core/compile/leadClock.ts';
import { toMachineConfig } from '../../../src/core/compile/machineConfig.ts';
import { toMachine } from '../../../src/core/compile/toMachine.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const hours = (value: number) => ({ value, unit: 'hours' as const });

const example = blueprintOf(
  record('status', 'new', { setBy: 'handOff' }),
  record('team', 'marketing'),
  record('team', 'sales'),
  record('field', 'country', { fieldType: 'choice', options: [{ value: 'DE' }, { value: 'FR' }] }),
  stage('mql', {
    isEntryPoint: true,
    kind: 'sla',
    definition: 'Fits, and has shown interest.',
    responsibleTeamId: 'team_marketing',
    sla: { firstResponse: hours(4), maximumTime: hours(24) },
  }),
  stage('check', { kind: 'gate', responsibleTeamId: 'team_sales' }),
  stage('deal', { kind: 'group', responsibleTeamId: 'team_sales' }),
  stage('talk', { parentId: 'stage_deal' }),
  stage('sign', { parentId: 'stage_deal' }),
  stage('won', { kind: 'end' }),
  transition('mql', 'check', { label: 'accepted', event: 'lead.accepted', share: 0.6 }),
  transition('mql', 'won', { trigger: 'timer', timer: { kind: 'maximumTimeMissed' }, order: 1 }),
  transition('check', 'deal', {
    order: 2,
    criteria: { subject: { kind: 'field', fieldId: 'field_country' }, operator: 'is', value: 'DE' },
  }),
  transition('check', 'won', { order: 3, isDefault: true }),
  transition('talk', 'sign', { order: 4 }),
  transition('deal', 'mql', {
    order: 5,
    kind: 'recycle',
    trigger: 'timer',
    timer: { kind: 'after', duration: hours(48) },
  }),
  record('source', 'web', { entryStageId: 'stage_mql' }),
);

const configOf = (blueprint: typeof example) => toMachineConfig(compileBlueprint(blueprint).plan!, blueprint);
type Node = Record<string, unknown> & { states?: Record<string, Node> };
const lifecycle = (configOf(example) as unknown as Node).states!['lifecycle']!.states!;

/** Every named reference of a kind anywhere in a configuration. */
function references(config: unknown, members: readonly string[], found = new Set<string>()): Set<string> {
  if (Array.isArray(config)) for (const item of config) references(item, members, found);
  else if (typeof config === 'object' && config !== null) {
    for (const [name, value] of Object.entries(config)) {
      if (members.includes(name)) {
        for (const each of [value].flat()) found.add((each as { type: string }).type);
      } else if (name !== 'meta') references(value, members, found);
    }
  }
  return found;
}

describe('the configuration of a machine', () => {
  it('is plain JSON, and a machine as it stands', () => {
    const config = configOf(example);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(() => createMachine(config as Parameters<typeof createMachine>[0])).not.toThrow();
  });

  it('has a state a stage, keyed as the stage, with its card', () => {
    expect(Object.keys(lifecycle)).toEqual(['not-started', 'mql', 'check', 'deal', 'won']);
    expect(lifecycle['mql']).toMatchObject({
      id: 'mql',
      description: 'Fits, and has shown interest.',
      tags: ['sla', 'success'],
      meta: { name: 'mql', responsible: 'marketing' },
    });
    expect(Object.keys(lifecycle['deal']!.states!)).toEqual(['talk', 'sign']);
    expect(lifecycle['deal']).toMatchObject({ initial: 'talk' });
    expect(lifecycle['won']).toMatchObject({ type: 'final' });
  });

  it('hears of a decision by what happened, and says what it changes', () => {
    expect(lifecycle['mql']!['on']).toEqual({
      'lead.accepted': [
        {
          target: '#check',
          reenter: true,
          description: 'accepted',
          actions: [
            { type: 'takeWay', params: { way: 'transition_mql-check', event: 'lead.accepted' } },
            { type: 'setStatus', params: { status: 'new' } },
          ],
        },
      ],
    });
  });

  it('tries the ways of a gate in order, the default last and without a guard', () => {
    expect(lifecycle['check']!['always']).toMatchObject([
      {
        target: '#deal',
        guard: {
          type: 'isOpen',
          params: {
            stage: 'check',
            criteria: { subject: { kind: 'field', fieldId: 'country' }, operator: 'is', value: 'DE' },
          },
        },
      },
      { target: '#won' },
    ]);
    expect((lifecycle['check']!['always'] as Node[])[1]).not.toHaveProperty('guard');
  });

  it('counts a broken promise, and takes the way that is drawn for it', () => {
    const after = lifecycle['mql']!['after'] as Record<string, Node[]>;
    expect(Object.keys(after)).toEqual(['mql.firstResponse', 'mql.maximumTime']);
    expect(after['mql.firstResponse']).toHaveLength(1);
    expect(after['mql.maximumTime']).toMatchObject([
      { target: '#won' },
      { actions: [{ type: 'missPromise' }] },
    ]);
  });

  it('has a named clock for going round again', () => {
    expect(Object.keys(lifecycle['deal']!['after'] as object)).toEqual(['deal.clock.transition_deal-mql']);
  });

  it.each(['blank', 'rawLeadToEvangelist'])(
    'names only guards, actions and delays that exist: %s',
    (name) => {
      const blueprint = templates.find(name)!.build();
      const { plan } = compileBlueprint(blueprint);
      const { implementations } = toMachine(plan!, blueprint, new LeadClock());
      const config = toMachineConfig(plan!, blueprint);
      expect([...references(config, ['guard'])].filter((type) => !(type in implementations.guards))).toEqual(
        [],
      );
      const actions = references(config, ['actions', 'entry', 'exit']);
      expect([...actions].filter((type) => !(type in implementations.actions))).toEqual([]);
      const delays = JSON.stringify(config).matchAll(
        /"([a-z][A-Za-z0-9]*\.(?:firstResponse|maximumTime|clock|retest)[^"]*)":/g,
      );
      const missing = [...delays]
        .map(([, delay]) => delay!)
        .filter((delay) => !(delay in implementations.delays));
      expect(missing).toEqual([]);
    },
  );
});
