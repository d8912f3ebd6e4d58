import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../../src/app/runSummary.ts';
import { measureSeries } from '../../../src/core/experiment/measureSeries.ts';
import { measuredRun } from '../../../src/core/experiment/measuredRun.ts';
import { measureTree } from '../../../src/core/experiment/measureTree.ts';
import { figuresOf } from '../../../src/ui/simulate/runFigures.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { runOf } from '../../core/simulate/runs.ts';

const { plan } = runOf(ranBlueprint, { days: 30 });
const runs = [1, 2, 3].map((seed) => measuredRun(plan, { leads: null, days: 30, seed }));
const series = measureSeries(
  runs.map((measures, place) => ({
    replication: place + 1,
    measures: measureTree(ranBlueprint, plan, measures),
  })),
);
const summary = (more: Partial<RunSummary>) =>
  ({ blueprint: ranBlueprint, measures: runs[0]!, series: null, ...more }) as RunSummary;

describe('the figures of a run', () => {
  it('are its own where it was made once, and say nothing of how sure they are', () => {
    const figures = figuresOf(summary({}));
    expect(figures.measures).toBe(runs[0]);
    expect(figures.interval('run', '', 'customers')).toBeNull();
  });

  it('are means of its replications, with their intervals', () => {
    const figures = figuresOf(summary({ series }));
    const inflows = runs.map(({ stages }) => stages.find(({ stageId }) => stageId === 'stage_call')!.inflow);
    const mean = inflows.reduce((sum, each) => sum + each, 0) / 3;
    const call = figures.measures.stages.find(({ stageId }) => stageId === 'stage_call')!;
    expect(call.inflow).toBeCloseTo(mean, 9);
    expect(figures.interval('stages', 'stage_call', 'inflow')).toMatchObject({ replications: 3 });
    expect(figures.interval('run', '', 'customers')!.mean).toBeCloseTo(figures.measures.customers, 9);
    const ways = Object.entries(figures.measures.wayCounts);
    const [id, count] = ways[0]!;
    expect(count).toBeCloseTo(runs.reduce((sum, { wayCounts }) => sum + wayCounts[id]!, 0) / 3, 9);
  });

  it('of the same run are the same', () => {
    const run = summary({ series });
    expect(figuresOf(run)).toBe(figuresOf(run));
  });
});
