import { describe, expect, it } from 'vitest';
import { atLevel } from '../../../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../../src/core/compile/plan.ts';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { Simulation } from '../../../../src/core/simulate/simulation.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { jsonBlock, page, section } from '../documentParts.ts';

// What docs/blueprint-format.md says of its queues, against long runs of the files beside them. The bounds are four
// standard errors or more; how near the simulator really is to theory is proved elsewhere, with more runs.

const text = page('blueprint-format');
const HOUR = 3_600_000;

function planUnder(heading: string): Plan {
  const read = readDefinition(jsonBlock(section(text, heading)));
  if (!read.ok) throw new Error(read.errors.map(({ sentence }) => sentence).join('\n'));
  return compileBlueprint(read.value).plan!;
}

/** The totals of the teams after so many days, and the mean hours of the ended visits of each stage. */
function run(plan: Plan, days: number) {
  const simulation = new Simulation(plan, { leads: null, days, seed: 7, events: false }, () => undefined);
  while (simulation.advance(1_000_000));
  simulation.finish();
  return simulation.teams;
}

function meanHours(plan: Plan, stage: string, days: number): number {
  const { visits } = simulate(plan, { leads: null, days, seed: 7, events: false });
  const place = plan.stages.findIndex(({ key }) => key === stage);
  const times = Array.from({ length: visits.length }, (_, row) => row)
    .filter((row) => visits.stage[row] === place && !Number.isNaN(visits.left[row]!))
    .map((row) => visits.left[row]! - visits.entered[row]!);
  return times.reduce((sum, ms) => sum + ms, 0) / times.length / HOUR;
}

const near = (value: number, expected: number, within: number) =>
  expect(Math.abs(value - expected), `${value}, expected ${expected}`).toBeLessThan(within);

describe('the queues of docs/blueprint-format.md', () => {
  it('one person: busy two thirds of the time, two hours of waiting, three in the stage', () => {
    const plan = planUnder('### One person');
    const [desk] = run(plan, 6_000);
    near(desk!.busyMs / desk!.openMs, 2 / 3, 0.02);
    near(desk!.waitMs / desk!.starts / HOUR, 2, 0.25);
    near(meanHours(plan, 'desk', 6_000), 3, 0.25);
    near(meanHours(atLevel(plan, 'time'), 'desk', 6_000), 3, 0.05);
  });

  it('three people: 9 of 44 leads find the queue full, the others wait 15.4 minutes', () => {
    const [phones] = run(planUnder('### Three people and a full queue'), 2_000);
    near(phones!.overflows / (phones!.overflows + phones!.starts), 9 / 44, 0.008);
    near((phones!.waitMs / phones!.starts / HOUR) * 60, (9 / 35) * 60, 0.5);
  });

  it('some leads first: 0.875 hours of waiting, and 2.917 for the others', () => {
    const plan = planUnder('### Some leads first');
    near(meanHours(plan, 'large', 6_000), 1 + 0.7 / 0.8, 0.12);
    near(meanHours(plan, 'small', 6_000), 1 + 0.7 / (0.8 * 0.3), 0.4);
  });

  it('impatient leads: 31.3 % go cold, the person is busy 68.7 % of the time, 0.626 leads wait', () => {
    const [desk] = run(planUnder('### Impatient leads'), 4_000);
    near(desk!.gaveUps / (desk!.gaveUps + desk!.starts), 0.313, 0.01);
    near(desk!.busyMs / desk!.openMs, 0.687, 0.01);
    near(desk!.queueMs / desk!.openMs, 0.626, 0.03);
  });

  it('two teams and a way back: visits of 3.5 and 4.083 hours', () => {
    const plan = planUnder('### Two teams and a way back');
    near(meanHours(plan, 'call', 8_000), 3.5, 0.35);
    near(meanHours(plan, 'offer', 8_000), 4.083, 0.3);
  });

  it('a weekly review: nobody begins before Monday at 10:00, and a lead takes 20 minutes of work', () => {
    const plan = planUnder('### A list, a weekly review and a part-time desk');
    const [review] = run(plan, 365);
    near(review!.busyMs / review!.starts / HOUR, 1 / 3, 0.01);
    const { visits } = simulate(plan, { leads: null, days: 365, seed: 7, stock: true });
    const begun = [...visits.firstResponse.subarray(0, visits.length)].filter((at) => !Number.isNaN(at));
    expect(Math.min(...begun)).toBe(10 * HOUR);
    // Two in office hours and one in the mornings: the first three of the stock begin together.
    expect(begun.filter((at) => at === 10 * HOUR)).toHaveLength(3);
  });
});
