import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/core/metrics/registry.ts';
import { writeDefinition } from '../../../src/core/formats/definition/writeDefinition.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { call } from '../fakeTerminal.ts';

const file = writeDefinition(
  blueprintOf(
    record('settings', 'main', { customerStageId: 'stage_won' } as never),
    record('source', 'web', {
      entryStageId: 'stage_lead',
      arrivals: { volume: { kind: 'rate', leads: 10, per: 'day' } },
    }),
    stage('lead', { name: 'Lead', isEntryPoint: true }),
    stage('won', { name: 'Won', kind: 'end' }),
    stage('lost', { name: 'Lost', kind: 'end', route: 'detour' }),
    transition('lead', 'won', { share: 0.25, kind: 'win' }),
    transition('lead', 'lost', { kind: 'lose' }),
  ),
);
const simulate = (...words: string[]) => call(['simulate', 'a.json', ...words], { 'a.json': file });

interface Result {
  readonly options: object;
  readonly planHash: string;
  readonly measures: {
    readonly arrived: number;
    readonly customers: number;
    readonly stages: readonly Record<string, unknown>[];
  };
}

describe('simulate', () => {
  it('prints a line for the run and a row for every stage', async () => {
    const { code, out, err } = await simulate('--leads', '4_000', '--seed', '7');
    const lines = out.split('\n');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines[0]).toMatch(
      /^4,000 leads in 365 days \(seed 7\), (9|1,0)\d\d customers \(2\d\.\d %\), each in 0 s \(median\)\.$/,
    );
    expect(lines.filter((line) => /^(Lead|Won|Lost) /.test(line))).toHaveLength(3);
  });

  it('prints exact numbers as JSON, null where there is no data', async () => {
    const { out } = await simulate('--leads', '4000', '--json');
    const { options, planHash, measures } = JSON.parse(out) as Result;

    expect(options).toEqual({ leads: 4_000, days: 365, seed: 1 });
    expect(planHash).not.toBe('');
    expect(measures.arrived).toBe(4_000);
    // A quarter of 4,000 with a standard deviation of 27.
    expect(Math.abs(measures.customers - 1_000)).toBeLessThan(110);
    expect(measures.stages[1]).toMatchObject({ stageId: 'stage_won', medianTimeMs: null });
    expect(Object.keys(measures.stages[0]!).sort()).toEqual(
      ['stageId', ...metrics.all.map(({ id }) => id)].sort(),
    );
  });

  it('gives the same bytes for the same seed, and other ones for another', async () => {
    const [first, second, third] = await Promise.all([
      simulate('--json'),
      simulate('--json'),
      simulate('--json', '--seed', '2'),
    ]);

    expect(second).toEqual(first);
    expect(third.out).not.toBe(first.out);
  });

  it('lasts as long as it is told', async () => {
    expect((await simulate('--days', '1')).out).toMatch(/ leads in 1 day \(seed 1\), /);
  });

  it('says why a blueprint cannot be run', async () => {
    const empty = await call(['simulate', '-'], { '-': writeDefinition(blueprintOf()) });

    expect(empty).toMatchObject({ code: 1, out: '' });
    expect(empty.err).toMatch(/^This blueprint cannot be run yet:\n {2}This blueprint has no stages yet\. /);
  });
});
