import { describe, expect, it } from 'vitest';
import { lifecycle } from './lifecycle.ts';
import { pinnedRuns } from './pinnedRuns.ts';
import { firstDifference, runOf, storyOf, type TestRun } from './runs.ts';

/*
 * Runs that are pinned to the byte: what a seed means to everybody who has kept one. Whoever has to change one
 * argues it in CHANGELOG.md, and writes the files anew by `npx vitest run noRegression -u`.
 */

const days = 365;

/** A short story of a lead to which this happened. */
function storyWith(run: TestRun, happening: string): string {
  for (let lead = 0; lead < run.log.leads.length; lead += 1) {
    const story = storyOf(run, lead);
    if (story.length < 45 && story.some((line) => line.endsWith(happening)))
      return `lead ${lead}\n${story.join('\n')}\n`;
  }
  return `nobody: ${happening}\n`;
}

describe('the engine', () => {
  it('still makes the same runs, byte by byte (R3)', async () => {
    await expect(await pinnedRuns()).toMatchFileSnapshot('../../fixtures/traces/digests.txt');
  });

  it('still takes leads through the same stories', async () => {
    const run = runOf(lifecycle, { days, seed: 1, stock: true });
    const happenings = [
      'evangelist-mql',
      'mql-mal',
      'recycled-mal',
      'opportunity-lost',
      'mql-disqualified',
      'overflowed turned-away',
      'gaveUp gone-cold',
      'passed straight-on',
    ];
    const told = happenings.map((happening) => storyWith(run, happening));
    await expect(told.join('\n')).toMatchFileSnapshot('../../fixtures/traces/lifecycle.txt');
  });

  it('still agrees with the machine about every one of them', () => {
    expect(firstDifference(runOf(lifecycle, { leads: 400, days, seed: 4, stock: true }))).toBeNull();
  });
});
