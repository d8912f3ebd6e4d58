import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { measureRun } from '../../../../src/core/metrics/measure/measureRun.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { indexLog } from '../../../../src/core/simulate/logIndex.ts';
import { Replayer } from '../../../../src/core/simulate/replay.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { jsonBlock, page, section } from '../documentParts.ts';

const text = page('blueprint-format');
const DAY_MS = 86_400_000;

function opened(heading: string): Blueprint {
  const read = readDefinition(jsonBlock(section(text, heading)));
  if (!read.ok) throw new Error(read.errors.map(({ sentence }) => sentence).join('\n'));
  return read.value;
}

function planOf(blueprint: Blueprint) {
  const { plan, problems } = compileBlueprint(blueprint);
  if (plan === null) throw new Error(problems.map(({ sentence }) => sentence).join('\n'));
  return plan;
}

const examples = ['## A small example that runs', '## A stage with a queue'];

describe.each(examples)('in docs/blueprint-format.md, the file under "%s"', (heading) => {
  const blueprint = opened(heading);
  const plan = planOf(blueprint);
  const options = { leads: 300, days: 200, seed: 3 };
  const log = simulate(plan, options);

  it('runs and makes customers', () => {
    const measures = measureRun(plan, log);
    expect(measures.arrived).toBe(300);
    expect(measures.customers).toBeGreaterThan(5);
  });

  it('takes the same paths in the machine', () => {
    const replayer = new Replayer(plan, blueprint);
    const index = indexLog(log);
    for (let lead = 0; lead < log.leads.length; lead += 1) {
      expect(replayer.replay(log, index, lead, options.days * DAY_MS)).toBeNull();
    }
  });
});

describe('the stage with a queue', () => {
  it('keeps people for three hours, and two of them at a time, as the page says', () => {
    const plan = planOf(opened('## A stage with a queue'));
    const days = 3_000;
    const desk = measureRun(plan, simulate(plan, { leads: null, days, seed: 1 })).stages[0]!;

    // 48,000 visits with a standard deviation of the square root of five hours: the mean is within 0.04 h (four sigma).
    expect(Math.abs(desk.meanTimeMs / 3_600_000 - 3)).toBeLessThan(0.041);
    const presentOnAverage = (desk.inflow * desk.meanTimeMs) / (days * DAY_MS);
    expect(Math.abs(presentOnAverage - 2)).toBeLessThan(0.06);
  });
});

describe('what a run does not read yet', () => {
  const blueprint = opened('## A small example that runs');
  const hash = planOf(blueprint).hash;
  const changed = (type: string, members: object) => ({
    ...blueprint,
    records: Object.fromEntries(
      Object.entries(blueprint.records).map(([id, each]) => [
        id,
        each.type === type ? { ...each, ...members } : each,
      ]),
    ) as Blueprint['records'],
  });

  it.each([
    ['team.headCount', { headCount: 9 }],
    ['team.queueLimit', { queueLimit: 1 }],
    ['team.calendarId', { calendarId: null }],
    ['stage.stock', { stock: { leads: 5, age: null } }],
    ['stage.requiredFieldIds', { requiredFieldIds: ['field_size'] }],
    ['stage.statusIds', { statusIds: ['status_new'] }],
    ['stage.winProbability', { winProbability: 0.5 }],
    ['stage.forecastCategory', { forecastCategory: 'commit' }],
    ['settings.dealValue', { dealValue: { mean: 9, standardDeviation: 1 } }],
  ])('includes %s', (member, members) => {
    const unread = section(text, '## How a run reads the file');

    expect(unread).toContain(`\`${member}\``);
    expect(planOf(changed(member.split('.')[0]!, members)).hash).toBe(hash);
  });

  it('does not include what it reads', () => {
    expect(planOf(changed('calendar', { hoursPerDay: 7, openHours: [] })).hash).not.toBe(hash);
    expect(planOf(changed('transition', { share: 0.1 })).hash).not.toBe(hash);
  });
});
