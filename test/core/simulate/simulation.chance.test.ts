import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { joinChunks } from '../../../src/core/simulate/joinChunks.ts';
import type { Chunk, RunLog } from '../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, byChance, daily, exponential, field } from './parts.ts';
import { chances } from './random/chance.ts';
import { randomBlueprint } from './random/randomBlueprint.ts';
import { runOf, storyOf } from './runs.ts';

const options = { leads: 60, days: 40, seed: 5, stock: true };

/** Every byte of a log, as one text. */
function bytesOf(log: RunLog): string {
  const tables = [log.leads, log.visits, log.events] as const;
  return tables
    .flatMap((table) => Object.entries(table))
    .map(([name, column]) =>
      typeof column === 'number'
        ? `${name} ${column}`
        : `${name} ${Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('base64')}`,
    )
    .join('\n');
}

const planOf = (blueprint: Blueprint) => compileBlueprint(blueprint).plan!;

describe('a seed', () => {
  it('is all that a run depends on: the same one writes the same bytes (R3)', () => {
    fc.assert(
      fc.property(chances, fc.nat(), (chance, seed) => {
        const plan = planOf(randomBlueprint(chance));
        const [first, second] = [1, 2].map(() => bytesOf(simulate(plan, { ...options, seed })));
        expect(first).toBe(second);
      }),
      { seed: 3, numRuns: 15, unbiased: true, endOnFailure: true },
    );
  });

  it('of another number makes another run (R2)', () => {
    const [chance] = fc.sample(chances, { numRuns: 1, seed: 3 });
    const plan = planOf(randomBlueprint(chance!));
    const runs = [1, 2, 3, 4_294_967_295].map((seed) => bytesOf(simulate(plan, { ...options, seed })));
    expect(new Set(runs).size).toBe(4);
  });

  it('gives the same run however it is cut into pieces, and from a plan that has travelled (R3)', () => {
    fc.assert(
      fc.property(chances, fc.integer({ min: 1, max: 50 }), (chance, piece) => {
        const plan = planOf(randomBlueprint(chance));
        const chunks: Chunk[] = [];
        const simulation = new Simulation(structuredClone(plan), options, (chunk) => chunks.push(chunk));
        while (simulation.advance(piece));
        simulation.finish();
        expect(bytesOf(joinChunks(chunks))).toBe(bytesOf(simulate(plan, options)));
      }),
      { seed: 3, numRuns: 10, unbiased: true, endOnFailure: true },
    );
  });
});

describe('a run', () => {
  const someRuns = (holds: (plan: ReturnType<typeof planOf>, seed: number) => void) =>
    fc.assert(
      fc.property(chances, fc.nat(), (chance, seed) => holds(planOf(randomBlueprint(chance)), seed)),
      { seed: 4, numRuns: 10, unbiased: true, endOnFailure: true },
    );

  it('without its events is the same run (R3)', () => {
    someRuns((plan, seed) => {
      const whole = simulate(plan, { ...options, seed });
      const without = simulate(plan, { ...options, seed, events: false });
      expect(without.events.length).toBe(0);
      expect(bytesOf({ ...without, events: whole.events })).toBe(bytesOf(whole));
    });
  });

  it('whose rows are read where they lie is the same run, whether they are kept besides or not (R3)', () => {
    someRuns((plan, seed) => {
      const whole = bytesOf(simulate(plan, { ...options, seed }));
      for (const onChunk of [null, () => undefined]) {
        const rows: Chunk[] = [];
        const read = (chunk: Chunk) =>
          rows.push({ ...chunk, index: rows.length, columns: copied(chunk.columns) });
        const simulation = new Simulation(plan, { ...options, seed }, onChunk, read);
        while (simulation.advance(1_000));
        simulation.finish();
        expect(bytesOf(joinChunks(rows))).toBe(whole);
      }
    });
  });

  it('made beside another is not touched by it, nor is one that comes after (R3)', () => {
    someRuns((plan, seed) => {
      const alone = bytesOf(simulate(plan, { ...options, seed }));
      const logs = [seed, seed + 1].map((own) => {
        const chunks: Chunk[] = [];
        const simulation = new Simulation(plan, { ...options, seed: own }, (chunk) => chunks.push(chunk));
        return { simulation, chunks };
      });
      for (let isGoing = true; isGoing;)
        isGoing = logs.map(({ simulation }) => simulation.advance(7)).includes(true);
      for (const { simulation } of logs) simulation.finish();
      expect(bytesOf(joinChunks(logs[0]!.chunks))).toBe(alone);
      expect(bytesOf(simulate(plan, { ...options, seed }))).toBe(alone);
    });
  });
});

function copied(columns: Chunk['columns']): Chunk['columns'] {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.slice()]));
}

const size = record('field', 'size', { fieldType: 'number' });
const sizes = { attributes: [{ fieldId: 'field_size', values: [{ value: 1 }, { value: 2 }] }] };
const records = [
  size,
  byChance('a', 3, sizes),
  stage('a', { activities: [activity('ring', { wait: exponential(5, 'hours') })] }),
  stage('b'),
  stage('lost', { kind: 'end' }),
  record('signal', 'visit', { rates: [{ stageId: 'stage_b', timesPerMonth: 12 }], points: 5 }),
  transition('a', 'b', { share: 0.5, delay: exponential(1, 'days') }),
  transition('a', 'lost'),
  transition('b', 'a', { kind: 'recycle', share: 0.4, delay: exponential(4, 'days') }),
];
const storiesOf = (blueprint: Blueprint, seed = 1) => {
  const run = runOf(blueprint, { days: 60, seed });
  return Array.from({ length: run.log.leads.length }, (_, lead) => storyOf(run, lead).join('\n'));
};

describe('what is changed elsewhere', () => {
  const stories = storiesOf(blueprintOf(...records));

  it('leaves a lead as it was: a stage that nobody enters (R2)', () => {
    const more = blueprintOf(
      stage('before'),
      ...records,
      stage('after'),
      transition('before', 'after', { delay: exponential(1, 'days') }),
    );
    expect(storiesOf(more)).toEqual(stories);
  });

  it('leaves other leads as they were: a stage that only some go to (R2)', () => {
    const split = blueprintOf(
      ...records,
      stage('large', { activities: [activity('visit', { wait: exponential(3, 'hours') })] }),
      transition('b', 'large', { trigger: 'automatic', criteria: field('size', 'is', 2) }),
    );
    const found = storiesOf(split);
    const small = stories.filter((story) => story.includes('size 1'));
    expect(found).not.toEqual(stories);
    expect(found.filter((story) => story.includes('size 1'))).toEqual(small);
  });

  it('leaves the leads of one source as they were: another source with its own (R2)', () => {
    const both = blueprintOf(...records, { ...daily('b'), id: 'source_list', key: 'list', order: 5 });
    const found = storiesOf(both).filter((story) => story.includes('arrives from web'));
    expect(found).toEqual(stories);
  });

  it('leaves when leads come and who they are as it was: shares, times and signals (R2)', () => {
    const other = blueprintOf(
      ...records.slice(0, -3),
      transition('a', 'b', { share: 0.9, delay: exponential(9, 'days') }),
      transition('a', 'lost'),
    );
    const beginnings = (list: readonly string[]) => list.map((story) => story.split('\n')[0]);
    expect(beginnings(storiesOf(other))).toEqual(beginnings(stories));
  });

  it('changes only what it must: more share means that those who went on before still do (R2)', () => {
    const goOn = (share: number) => {
      const run = runOf(
        blueprintOf(
          byChance('a', 20),
          stage('a'),
          stage('b'),
          stage('c'),
          transition('a', 'b', { share }),
          transition('a', 'c'),
        ),
        { days: 60 },
      );
      return Array.from({ length: run.log.leads.length }, (_, lead) =>
        storyOf(run, lead)[1]!.endsWith('a-b'),
      );
    };
    const [few, many] = [goOn(0.4), goOn(0.6)];
    expect(few.every((went, lead) => !went || many[lead])).toBe(true);
    expect(many.filter(Boolean).length).toBeGreaterThan(few.filter(Boolean).length + 100);
  });
});
