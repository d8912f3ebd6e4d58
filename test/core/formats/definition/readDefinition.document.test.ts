import { describe, expect, it } from 'vitest';
import { checkBlueprint } from '../../../../src/core/checks/checkBlueprint.ts';
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

const examples = [
  '## A small example that runs',
  '### One person',
  '### Three people and a full queue',
  '### Some leads first',
  '### Impatient leads',
  '### Two teams and a way back',
  '### A list, a weekly review and a part-time desk',
];

describe.each(examples)('in docs/blueprint-format.md, the file under "%s"', (heading) => {
  const blueprint = opened(heading);
  const plan = planOf(blueprint);
  const options = { leads: 300, days: 200, seed: 3 };
  const log = simulate(plan, options);

  it('is sound: nothing is wrong with it, and the machine can be made', () => {
    const wrong = checkBlueprint(blueprint).filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  });

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

describe('what a run does not read', () => {
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
    ['stage.requiredFieldIds', { requiredFieldIds: ['field_size'] }],
    ['stage.statusIds', { statusIds: ['status_new'] }],
    ['stage.winProbability', { winProbability: 0.5 }],
    ['stage.forecastCategory', { forecastCategory: 'commit' }],
  ])('includes %s', (member, members) => {
    const unread = section(text, '## How a run reads the file').split('**What a run does not read.**')[1];

    expect(unread).toContain(`\`${member}\``);
    expect(planOf(changed(member.split('.')[0]!, members)).hash).toBe(hash);
  });

  it('does not include what it reads', () => {
    expect(planOf(changed('calendar', { hoursPerDay: 7, openHours: [] })).hash).not.toBe(hash);
    expect(planOf(changed('transition', { share: 0.1 })).hash).not.toBe(hash);
    expect(planOf(changed('team', { headCount: 9 })).hash).not.toBe(hash);
    expect(planOf(changed('stage', { stock: { leads: 5, age: null } })).hash).not.toBe(hash);
    expect(planOf(changed('settings', { dealValue: { mean: 9, standardDeviation: 1 } })).hash).not.toBe(hash);
  });
});
