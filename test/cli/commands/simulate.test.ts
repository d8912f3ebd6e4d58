import { describe, expect, it } from 'vitest';
import { replicationSeed } from '../../../src/core/experiment/replicationSeed.ts';
import { metrics } from '../../../src/core/metrics/registry.ts';
import { writeDefinition } from '../../../src/core/formats/definition/writeDefinition.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { call } from '../fakeTerminal.ts';

const file = writeDefinition(
  blueprintOf(
    record('settings', 'main', { customerStageId: 'stage_won', timeZone: 'Europe/Berlin' }),
    record('team', 'sales', { name: 'Sales', headCount: 1 }),
    record('source', 'web', {
      entryStageId: 'stage_lead',
      arrivals: { volume: { kind: 'rate', leads: 10, per: 'day' } },
    }),
    record('scenario', 'better', {
      name: 'Better talks',
      settings: [{ recordId: 'transition_lead-won', path: ['share'], value: 0.5 }],
    }),
    record('scenario', 'broken', {
      settings: [{ recordId: 'transition_lead-won', path: ['chance'], value: 0.5 }],
    }),
    stage('lead', {
      name: 'Lead',
      isEntryPoint: true,
      responsibleTeamId: 'team_sales',
      stock: { leads: 7 },
      activities: [
        {
          id: 'activity_talk',
          name: 'Talk',
          wait: { distribution: { kind: 'constant', value: 3 }, unit: 'hours' },
          effort: { distribution: { kind: 'constant', value: 1 }, unit: 'hours' },
        },
      ],
    }),
    stage('won', { name: 'Won', kind: 'end' }),
    stage('lost', { name: 'Lost', kind: 'end', route: 'detour' }),
    transition('lead', 'won', { share: 0.25, kind: 'win' }),
    transition('lead', 'lost', { kind: 'lose' }),
  ),
);
const simulate = (...words: string[]) => call(['simulate', 'a.json', ...words], { 'a.json': file });

interface Measured {
  readonly mean: number | null;
  readonly halfWidth: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly replications: number;
}
type Measures = Readonly<Record<string, Measured>>;

interface Answer {
  readonly options: Readonly<Record<string, unknown>>;
  readonly planHash: string;
  readonly run: Measures;
  readonly stages: Readonly<Record<string, Measures>>;
  readonly teams: Readonly<Record<string, Measures>>;
  readonly outcomes: Readonly<Record<string, Measures>>;
  readonly transitions: Readonly<Record<string, Measures>>;
  readonly needed: unknown;
  readonly measures: {
    readonly arrived: number;
    readonly stages: readonly Readonly<Record<string, unknown>>[];
  };
}

async function measured(...words: string[]): Promise<Answer> {
  const { code, out, err } = await simulate('--json', ...words);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Answer;
}

describe('simulate', () => {
  it('prints a line for the run and a row for every stage, team and outcome', async () => {
    const { code, out, err } = await simulate('--leads', '2_000', '--seed', '7');
    const lines = out.split('\n');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines[0]).toMatch(
      /^2,000 leads in 365 days \(seed 7\), (4|5)\d\d customers \(2\d\.\d %\), each in 1 h \(median\)\.$/,
    );
    expect(lines.filter((line) => line.startsWith('Lead '))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('Sales '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Still inside '))).toHaveLength(1);
  });

  it('prints exact numbers as JSON, without intervals of one run, null where there is no data', async () => {
    const answer = await measured('--leads', '2000');

    expect(answer.options).toEqual({
      leads: 2_000,
      days: 365,
      seed: 1,
      level: 'calendars',
      stock: false,
      warmUpMs: 0,
      replications: 1,
      confidence: 0.95,
      scenario: null,
    });
    expect(answer.planHash).not.toBe('');
    expect(answer.run['arrived']).toEqual({
      mean: 2_000,
      halfWidth: null,
      low: null,
      high: null,
      replications: 1,
    });
    // A quarter of 2,000 with a standard deviation of 19.
    expect(Math.abs(answer.run['customers']!.mean! - 500)).toBeLessThan(80);
    expect(answer.stages['won']!['medianTimeMs']).toMatchObject({ mean: null, replications: 0 });
    expect(answer.needed).toBeNull();
    expect(answer.measures.arrived).toBe(2_000);
    expect(answer.measures.stages[1]).toMatchObject({ stageId: 'stage_won', medianTimeMs: null });
    for (const { id } of metrics.all) expect(answer.stages['lead']).toHaveProperty(id);
  });

  it('gives means over replications with their intervals', async () => {
    const answer = await measured('--replications', '5', '--warm-up', '10d', '--days', '60');
    const { mean, halfWidth, low, high, replications } = answer.teams['team_sales']!['utilisation']!;

    // Ten hours of work a day.
    expect(Math.abs(mean! - 10 / 24)).toBeLessThan(0.06);
    expect(low).toBeCloseTo(mean! - halfWidth!, 9);
    expect(high).toBeCloseTo(mean! + halfWidth!, 9);
    expect(replications).toBe(5);
    expect(answer.options).toMatchObject({ replications: 5, warmUpMs: 864_000_000, days: 60 });
    expect(answer.run['measuredFromMs']!.mean).toBe(864_000_000);
    // Five runs of their own, the first of which is the one without replications.
    const seeds = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        measured('--seed', String(replicationSeed(1, n)), '--warm-up', '10d', '--days', '60'),
      ),
    );
    const customers = seeds.map((each) => each.run['customers']!.mean!);
    expect(answer.run['customers']!.mean).toBeCloseTo(customers.reduce((sum, n) => sum + n) / 5, 9);
    expect(answer.measures).toEqual(seeds[0]!.measures);
    expect(new Set(customers).size).toBeGreaterThan(1);
  });

  it('says replications in words', async () => {
    const { out } = await simulate('--replications', '3', '--warm-up', '36h', '--days', '20', '--stock');
    expect(out).toMatch(
      /^3 runs of 20 days \(seed 1, with stock, the first 1\.5 d not measured\): \d+ ± [\d.]+ leads, .*\n± is the 95 % interval of the mean\.\n/,
    );
  });

  it('gives wider intervals at a higher confidence', async () => {
    const widths = await Promise.all(
      ['90', '99.9'].map(async (confidence) => {
        const answer = await measured('--replications', '4', '--days', '30', '--confidence', confidence);
        return answer.run['arrived']!.halfWidth!;
      }),
    );
    expect(widths[1]).toBeGreaterThan(widths[0]!);
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

  it.each([
    [['--days', '1'], 1],
    [['--days', '0.25'], 0.25],
    [['--until', '36h'], 1.5],
    [['--until', '2w'], 14],
    [['--until', '2027-01-14'], 10],
    // An hour is lost when the clocks go forward on the 28th of March.
    [['--until', '2027-03-29'], 84 - 1 / 24],
  ])('lasts as long as %j says', async (words, days) => {
    const answer = await measured(...words);
    expect(answer.options['days']).toBeCloseTo(days, 9);
    expect(answer.run['measuredUntilMs']!.mean).toBe(Math.round(days * 86_400_000));
  });

  it.each([
    ['2027-01-04', '--until is 2027-01-04, but the run begins on 2027-01-04'],
    ['2040-01-01', '--until is 2040-01-01, but the run begins on 2027-01-04'],
  ])('does not run until %s', async (date, begin) => {
    const { code, err } = await simulate('--until', date);
    expect(code).toBe(2);
    expect(err).toBe(`${begin}: it must end after that, within 3,660 days.\n`);
  });

  it('measures something after the warm-up', async () => {
    expect(await simulate('--days', '10', '--warm-up', '10d')).toEqual({
      code: 2,
      out: '',
      err: '--warm-up is 10d, and the run lasts 10 days: nothing would be left to measure.\n',
    });
  });

  it('takes in as much as the level says', async () => {
    const [paths, time, capacity] = await Promise.all(
      ['paths', 'time', 'capacity'].map((level) => measured('--level', level, '--leads', '2000')),
    );
    const meanTime = (answer: Answer | undefined) => answer!.stages['lead']!['meanTimeMs']!.mean!;

    expect(meanTime(paths)).toBe(0);
    // Three hours of waiting, as assumed, and one of work.
    expect(meanTime(time)).toBe(4 * 3_600_000);
    // One person, so leads wait for each other.
    expect(meanTime(capacity)).not.toBe(4 * 3_600_000);
    expect(Object.keys(time!.teams)).toEqual([]);
    expect(Object.keys(capacity!.teams)).toEqual(['team_sales']);
    expect(paths!.planHash).not.toBe(time!.planHash);
  });

  it('begins with the stock on request', async () => {
    expect((await measured('--days', '1', '--stock')).run['insideAtStart']!.mean).toBe(7);
    expect((await measured('--days', '1')).run['insideAtStart']!.mean).toBe(0);
  });

  it('runs a scenario by its name or id', async () => {
    const [base, named, byId] = await Promise.all([
      measured('--leads', '2000'),
      measured('--leads', '2000', '--scenario', 'better talks'),
      measured('--leads', '2000', '--scenario', 'scenario_better'),
    ]);
    expect(byId).toEqual(named);
    expect(named.options['scenario']).toBe('scenario_better');
    expect(named.run['customers']!.mean! / base.run['customers']!.mean!).toBeGreaterThan(1.6);
    expect((await simulate('--scenario', 'better')).out).toMatch(/^Scenario “Better talks”: /);
  });

  it('says what is wrong with a scenario', async () => {
    expect(await simulate('--scenario', 'bettr talks')).toEqual({
      code: 2,
      out: '',
      err: 'There is no scenario "bettr talks". Did you mean "Better talks"?\n',
    });
    const broken = await simulate('--scenario', 'broken');
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toMatch(
      /^This scenario cannot be applied:\n {2}The scenario “broken” sets "chance" of Lead → Won, /,
    );
  });

  it('says how many replications a precision takes', async () => {
    const words = ['--replications', '5', '--days', '30', '--for', 'customers', '--within', '5'];
    const answer = await measured(...words);
    const { replications } = answer.needed as { replications: number };

    expect(answer.needed).toEqual({
      measure: 'run.customers',
      withinShare: 0.05,
      replications: expect.any(Number),
      cannotTell: null,
    });
    expect(replications).toBeGreaterThan(5);
    expect((await simulate(...words)).out).toContain(
      `run.customers within ± 5 %: ${replications} replications.\n`,
    );
    expect((await measured('--days', '5', '--for', 'customers', '--within', '5')).needed).toMatchObject({
      replications: null,
      cannotTell: expect.stringMatching(/\.$/),
    });
    expect(await simulate('--for', 'run.custmers', '--within', '5')).toEqual({
      code: 2,
      out: '',
      err: '--for: There is no measure "run.custmers"; did you mean "run.customers"?\n',
    });
  });

  it('writes the log of the first run, and measures the same', async () => {
    const written: Record<string, string> = {};
    const words = ['simulate', 'a.json', '--days', '10', '--replications', '2', '--json'];
    const logged = await call([...words, '--log', 'log.csv'], { 'a.json': file }, written);

    expect(logged).toEqual(await call(words, { 'a.json': file }));
    const { measures } = JSON.parse(logged.out) as Answer;
    const rows = written['log.csv']!.trimEnd().split('\r\n');
    expect(rows[0]).toBe(
      'lead,sourceId,source,instant,elapsedMs,event,stageId,stage,subjectId,subject,toStageId,toStage,value',
    );
    expect(rows.filter((row) => row.includes(',arrived,'))).toHaveLength(measures.arrived);
    expect(await simulate('--log', 'gone/log.csv')).toEqual({
      code: 2,
      out: '',
      err: 'gone/log.csv: there is no such folder.\n',
    });
  });

  it('says before it begins that a run does not fit', async () => {
    const { out: large } = await call(['template', 'raw-lead-to-evangelist']);
    const { code, out, err } = await call(['simulate', '-', '--leads', '9_000_000'], { '-': large });

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^This run would need about \d\.\d GB for 9,\d+,000 leads .* Run about [1-9]\d*,/);
  });

  it('says why a blueprint cannot be run', async () => {
    const empty = await call(['simulate', '-'], { '-': writeDefinition(blueprintOf()) });

    expect(empty).toMatchObject({ code: 1, out: '' });
    expect(empty.err).toMatch(/^This blueprint cannot be run yet:\n {2}This blueprint has no stages yet\. /);
  });
});
