import { describe, expect, it } from 'vitest';
import { writeDefinition } from '../../../src/core/formats/definition/writeDefinition.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { call } from '../fakeTerminal.ts';

const parts = [
  record('settings', 'main', { customerStageId: 'stage_won', runDays: 30 }),
  record('source', 'web', {
    entryStageId: 'stage_lead',
    arrivals: { volume: { kind: 'rate', leads: 50, per: 'day' } },
  }),
  stage('lead', { name: 'Lead', isEntryPoint: true }),
  stage('won', { name: 'Won', kind: 'end' }),
  stage('lost', { name: 'Lost', kind: 'end', route: 'detour' }),
  transition('lead', 'won', { share: 0.25, kind: 'win' }),
  transition('lead', 'lost', { kind: 'lose' }),
];
const set = (recordId: string, path: string[], value: number) => ({ settings: [{ recordId, path, value }] });
const file = writeDefinition(
  blueprintOf(
    ...parts,
    record('scenario', 'better', {
      name: 'Better talks',
      ...set('transition_lead-won', ['share'], 0.3),
    }),
    record('scenario', 'longer', { name: 'Longer', ...set('settings_main', ['runDays'], 40) }),
    record('scenario', 'review', {
      name: 'A review',
      adds: [
        { type: 'stage', id: 'stage_review', key: 'review', name: 'Review', kind: 'end' },
        {
          type: 'transition',
          id: 'transition_review',
          fromId: 'stage_lead',
          toId: 'stage_review',
          share: 0.1,
        },
      ],
    }),
    record('scenario', 'empty', { name: 'Nobody', removes: ['stage_lead', 'stage_won', 'stage_lost'] }),
  ),
);
const experiment = (...words: string[]) => call(['experiment', 'a.json', ...words], { 'a.json': file });

interface Difference {
  readonly mean: number;
  readonly halfWidth: number;
  readonly isSignificant: boolean;
  readonly varianceReductionShare: number | null;
}

interface Answer {
  readonly options: Readonly<Record<string, unknown>>;
  readonly base: { readonly planHash: string; readonly run: Readonly<Record<string, { mean: number }>> };
  readonly scenarios: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly planHash: string;
        readonly run: Readonly<Record<string, { mean: number }>>;
        readonly differences: {
          readonly run: Readonly<Record<string, Difference>>;
          readonly stages: Readonly<Record<string, Readonly<Record<string, Difference | null>>>>;
        };
        readonly significant: readonly string[];
        readonly needed: unknown;
      }
    >
  >;
}

async function measured(...words: string[]): Promise<Answer> {
  const { code, out, err } = await experiment('--json', ...words);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Answer;
}

describe('experiment', () => {
  it('finds a difference that is smaller than the chance in a single run, and says how sure it is', async () => {
    const { base, scenarios } = await measured('--scenarios', 'Better talks', '--replications', '8');
    const { differences, significant, run } = scenarios['scenario_better']!;
    const customers = differences.run['customers']!;

    // 1,500 leads, five of a hundred more of which become customers.
    expect(customers.mean - customers.halfWidth).toBeLessThan(75);
    expect(customers.mean + customers.halfWidth).toBeGreaterThan(75);
    expect(customers).toMatchObject({ isSignificant: true });
    expect(customers.mean).toBeCloseTo(run['customers']!.mean - base.run['customers']!.mean, 9);
    expect(significant).toContain('run.customers');
    // Who comes, and who would have bought anyway, is the same in both.
    expect(differences.run['arrived']).toMatchObject({ mean: 0, halfWidth: 0, isSignificant: false });
    expect(customers.varianceReductionShare).toBeGreaterThan(0.5);
  });

  it('compares all scenarios where none is named, over the same days, structure included', async () => {
    const without = writeDefinition(
      blueprintOf(
        ...parts,
        ...['longer', 'review'].map((name) => {
          const found = (JSON.parse(file) as { scenarios: { id: string; name: string }[] }).scenarios;
          return record(
            'scenario',
            name,
            found.find(({ id }) => id === `scenario_${name}`)!,
          );
        }),
      ),
    );
    const { out } = await call(['experiment', '-', '--json', '--replications', '3'], { '-': without });
    const { options, scenarios } = JSON.parse(out) as Answer;

    expect(options).toMatchObject({ days: 30, scenarios: ['scenario_longer', 'scenario_review'] });
    // A longer run is no other lifecycle: both are run for as long as the base.
    expect(scenarios['scenario_longer']!.significant).toEqual([]);
    const { differences, planHash } = scenarios['scenario_review']!;
    expect(planHash).not.toBe(scenarios['scenario_longer']!.planHash);
    expect(differences.stages['review']!['inflow']).toBeNull();
    expect(differences.stages['lost']!['inflow']!.mean).toBeLessThan(0);
  });

  it('prints each scenario beside the base', async () => {
    const { code, out, err } = await experiment('--scenarios', 'better,scenario_longer');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^10 runs of 30 days \(seed 1\): /);
    expect(out).toContain('\nBetter talks (scenario_better)\n');
    expect(out).toContain('\nLonger (scenario_longer)\n');
    expect(out).toMatch(/\nCustomers +[\d.]+ ± [\d.]+ +[\d.]+ ± [\d.]+ +[\d.]+ ± [\d.]+ \*\n/);
    expect(out).toMatch(/\nLead → Won: Count .*\*\n/);
    expect(out).toMatch(
      /took away \d+\.\d % of the variance of a difference \(median of all measures\)\.\n$/,
    );
  });

  it('says how many replications a precision takes', async () => {
    const words = ['--scenarios', 'better', '--for', 'stages.won.inflow', '--within', '1'];
    const { scenarios } = await measured(...words);

    expect(scenarios['scenario_better']!.needed).toMatchObject({
      measure: 'stages.won.inflow',
      withinShare: 0.01,
      replications: expect.any(Number),
    });
    expect((await experiment(...words)).out.match(/stages\.won\.inflow within ± 1 %: /g)).toHaveLength(2);
  });

  it.each([
    [
      ['--scenarios', 'wurst'],
      2,
      /^There is no scenario "wurst"; there are scenario_better \(Better talks\), /,
    ],
    [['--scenarios', ' , base'], 2, /^--scenarios names nothing to compare the base with: /],
    [['--scenarios', 'empty'], 1, /^This blueprint cannot be run yet:\n/],
    [
      ['--scenarios', 'better', '--for', 'happiness', '--within', '5'],
      2,
      /^--for: There is no measure "happiness"; /,
    ],
  ])('says what is wrong with %j', async (words, code, err) => {
    expect(await experiment(...words)).toEqual({ code, out: '', err: expect.stringMatching(err) });
  });

  it('needs a scenario', async () => {
    expect(await call(['experiment', '-'], { '-': writeDefinition(blueprintOf(...parts)) })).toEqual({
      code: 2,
      out: '',
      err: 'This blueprint has no scenarios to compare: write some into its list "scenarios".\n',
    });
  });
});
