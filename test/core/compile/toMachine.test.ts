import fc from 'fast-check';
import { createMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { LeadClock } from '../../../src/core/compile/leadClock.ts';
import { toMachineConfig } from '../../../src/core/compile/machineConfig.ts';
import { createLeadActor, toMachine } from '../../../src/core/compile/toMachine.ts';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { daily, takes, time } from '../simulate/parts.ts';
import { chances } from '../simulate/random/chance.ts';
import { randomBlueprint } from '../simulate/random/randomBlueprint.ts';
import { firstDifference, runOf, storyOf } from '../simulate/runs.ts';

/** Every object anywhere in a configuration, with the member it stands in. */
function objectsIn(value: unknown, member = ''): { member: string; object: JsonObject }[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, member));
  if (typeof value !== 'object' || value === null || member === 'meta' || member === 'params') return [];
  const object = value as JsonObject;
  return [{ member, object }, ...Object.entries(object).flatMap(([name, inner]) => objectsIn(inner, name))];
}

describe('the machine of any blueprint', () => {
  const check = (holds: (blueprint: ReturnType<typeof randomBlueprint>) => void) =>
    fc.assert(
      fc.property(chances, (chance) => holds(randomBlueprint(chance))),
      { seed: 4, numRuns: 25, unbiased: true, endOnFailure: true },
    );

  it('names only guards, actions and delays that are implemented', () => {
    let delaysInAll = 0;
    check((blueprint) => {
      const plan = compileBlueprint(blueprint).plan!;
      const { implementations } = toMachine(plan, blueprint, new LeadClock());
      const found = objectsIn(toMachineConfig(plan, blueprint));
      const typesIn = (...members: string[]) =>
        found.filter(({ member }) => members.includes(member)).map(({ object }) => String(object['type']));
      const delays = found.flatMap(({ member, object }) => (member === 'after' ? Object.keys(object) : []));

      expect(typesIn('guard').filter((type) => !(type in implementations.guards))).toEqual([]);
      expect(
        typesIn('actions', 'entry', 'exit').filter((type) => !(type in implementations.actions)),
      ).toEqual([]);
      expect(delays.filter((delay) => !(delay in implementations.delays))).toEqual([]);
      delaysInAll += delays.length;
    });
    expect(delaysInAll).toBeGreaterThan(0);
  });

  it('is plain JSON that comes back as it was, and a machine as it stands', () => {
    check((blueprint) => {
      const config = toMachineConfig(compileBlueprint(blueprint).plan!, blueprint);
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
      expect(() => createMachine(config as Parameters<typeof createMachine>[0])).not.toThrow();
    });
  });

  it('has a state for every stage, under its key, with its card', () => {
    check((blueprint) => {
      const plan = compileBlueprint(blueprint).plan!;
      const machine = toMachine(plan, blueprint, new LeadClock());
      for (const { key, id } of plan.stages) {
        const state = machine.getStateNodeById(key);
        expect(state.key).toBe(key);
        expect(state.meta).toMatchObject({ stageId: id });
        expect(state.tags.length).toBeGreaterThan(0);
      }
    });
  });

  it('has one way for an event in any state a lead may be in (O5)', () => {
    check((blueprint) => {
      const plan = compileBlueprint(blueprint).plan!;
      for (const [place] of plan.stages.entries()) {
        const lineage = [place];
        for (let at = plan.stages[place]!.parent; at >= 0; at = plan.stages[at]!.parent) lineage.push(at);
        const events = plan.ways.filter(({ from }) => lineage.includes(from)).map(({ event }) => event);
        expect(new Set(events).size).toBe(events.length);
      }
    });
  });
});

describe('names that a machine might take for its own', () => {
  const keys = [
    'lead',
    'ended',
    'starting',
    'lifecycle',
    'status',
    'facts',
    'none',
    'closed',
    'valueOf',
    'toString',
  ];

  it('are as good as any others for stages, statuses, fields and signals', () => {
    const chain = keys.slice(1).map((key, n) =>
      transition(keys[n]!, key, {
        label: n % 2 === 0 ? 'Ended' : 'Updated',
        delay: takes(1, 'hours'),
        criteria: {
          subject: { kind: 'signalCount', signalId: `signal_${key}` },
          operator: 'isAtMost',
          value: 9,
        },
      }),
    );
    const run = runOf(
      blueprintOf(
        ...keys.map((key) => record('status', key, { key })),
        ...keys.map((key) => record('field', key, { key, fieldType: 'boolean' })),
        ...keys.map((key) =>
          record('signal', key, {
            key,
            sets: [{ fieldId: `field_${key}`, value: true }],
            rates: [{ stageId: 'stage_toString', timesPerMonth: 300 }],
          }),
        ),
        daily('lead'),
        ...keys.map((key) =>
          stage(key, {
            key,
            statusOnEntryId: `status_${key}`,
            kind: key === 'valueOf' ? 'group' : 'inventory',
          }),
        ),
        stage('ended', { kind: 'end', parentId: 'stage_valueOf', key: 'within', statusOnEntryId: null }),
        ...chain,
      ),
      { days: 4 },
    );
    expect(storyOf(run).length).toBeGreaterThan(1);
    expect(firstDifference(run)).toBeNull();
  });

  it('are kept apart where two of a kind have the same one', () => {
    const same = { key: 'same', fieldType: 'number' } as const;
    const run = runOf(
      blueprintOf(
        record('field', 'a', same),
        record('field', 'b', same),
        daily('a', { attributes: [{ fieldId: 'field_a', values: [{ value: 5 }] }] }),
        stage('a'),
        stage('b'),
        transition('a', 'b', {
          trigger: 'automatic',
          criteria: { subject: { kind: 'field', fieldId: 'field_b' }, operator: 'isUnknown', value: null },
        }),
      ),
      { days: 1 },
    );
    expect(run.plan.fields.map(({ key }) => key)).toEqual(['same', 'same2']);
    expect(storyOf(run).slice(1)).toEqual(['0 12:00:00.000 passed a-b']);
    expect(firstDifference(run)).toBeNull();
  });
});

describe('a lead in the machine', () => {
  const blueprint = blueprintOf(
    record('status', 'fresh', { setBy: 'handOff' }),
    record('status', 'connecting', { setBy: 'activityStarted' }),
    daily('call'),
    stage('call', {
      activities: [{ id: 'activity_ring', name: 'Ring' }],
      sla: { firstResponse: time(4, 'hours'), maximumTime: time(30, 'days') },
    }),
    stage('won', { kind: 'end' }),
    stage('lost', { kind: 'end' }),
    transition('call', 'won', { event: 'deal.won' }),
    transition('call', 'lost', { trigger: 'timer', timer: { kind: 'maximumTimeMissed' } }),
  );
  const plan = compileBlueprint(blueprint).plan!;

  function walk() {
    const clock = new LeadClock();
    const told: string[] = [];
    const machine = toMachine(plan, blueprint, clock, (notice) => {
      if (notice.kind !== 'timer') told.push(`${notice.at} ${notice.kind}`);
    });
    const actor = createLeadActor(machine, clock, { entryStage: 'call', fields: {} });
    actor.start();
    return { actor, clock, told };
  }

  it('ends with all its regions (P3)', () => {
    const { actor } = walk();
    actor.send({ type: 'deal.won' });
    expect(actor.getSnapshot().status).toBe('done');
  });

  it('hears work, and breaks no promise that was kept (T3, P2)', () => {
    const { actor, clock, told } = walk();
    actor.send({ type: 'activity.started', activityId: 'activity_ring' });
    clock.advanceTo(5 * 3_600_000);
    expect(actor.getSnapshot().context.status).toBe('connecting');
    expect(told.filter((line) => line.endsWith('missed'))).toEqual([]);
  });

  it('moves by time alone, after more days than a timer of the platform can wait (T2)', () => {
    const { actor, clock, told } = walk();
    clock.advanceTo(31 * 86_400_000);
    expect(actor.getSnapshot().status).toBe('done');
    expect(told.filter((line) => line.endsWith('missed'))).toEqual(['14400000 missed', '2592000000 missed']);
  });

  it('does not move by what it has never heard of', () => {
    const { actor } = walk();
    for (const type of ['deal.lost', 'signal.unknown', 'activity.started', 'lead.ended2', ''])
      if (type !== '') actor.send({ type });
    expect(actor.getSnapshot().matches({ lifecycle: 'call' } as never)).toBe(true);
  });
});
