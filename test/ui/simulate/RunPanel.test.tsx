import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RunSummary } from '../../../src/app/runSummary.ts';
import { completeSummary } from '../../../src/app/runSummary.ts';
import { RunPanel } from '../../../src/ui/simulate/RunPanel.tsx';
import { TablesPage } from '../../../src/ui/simulate/TablesPage.tsx';
import { figuresOf } from '../../../src/ui/simulate/runFigures.ts';
import { createFakeRuns } from '../../support/fakeRuns.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

function show() {
  const runs = createFakeRuns();
  const panel = <RunPanel findings={[]} onSeek={() => undefined} />;
  const rendered = renderWithApp(ranBlueprint, panel, [], (open) => runs.make(open));
  return { ...rendered, runs };
}

/** What versions before teams, sources and intervals kept of a run. */
const oldRun = {
  id: 'run_old',
  number: 4,
  status: 'complete',
  leads: 100,
  days: 30,
  seed: 7,
  seconds: 1,
  bytes: 1_000,
  planHash: 'old',
  rows: { leads: 100, visits: 200, events: 300 },
  blueprint: ranBlueprint,
  measures: {
    arrived: 100,
    customers: 12,
    customerShare: 0.12,
    medianTimeToCustomerMs: 86_400_000,
    wayCounts: {},
    stages: [{ stageId: 'stage_call', inflow: 50, slaDue: 5, slaMissedShare: 0.1 }],
  },
} as unknown as RunSummary;

describe('a run that would not fit', () => {
  it('says so, and may be tried even so', async () => {
    const { user, runs } = show();
    const problem = 'This run would need about 9 GB, and there is room for 2 GB.';
    outside(() => runs.store.setState({ problem, isTooLarge: true }));
    expect(screen.getByRole('alert')).toHaveTextContent(problem);

    const start = vi.spyOn(runs.store.getState(), 'start');
    await user.click(screen.getByRole('button', { name: 'Run anyway' }));
    await waitFor(() => expect(start).toHaveBeenCalledWith(true));
  });

  it('is the only problem that offers to try', () => {
    const { runs } = show();
    outside(() => runs.store.setState({ problem: 'The simulation has stopped answering.' }));
    expect(screen.queryByRole('button', { name: 'Run anyway' })).toBeNull();
  });
});

describe('a run that an earlier version kept', () => {
  it('shows what it has, and no more', () => {
    const { runs } = show();
    outside(() => runs.store.setState({ runs: [completeSummary(oldRun)], shown: completeSummary(oldRun) }));
    expect(screen.getByRole('heading', { level: 2, name: '12 customers' })).toBeVisible();
    expect(screen.getByText('10 %')).toBeVisible();
    expect(screen.queryByText('revenue')).toBeNull();
  });

  it('has tables that say what was not counted then', async () => {
    const run = completeSummary(oldRun);
    const part = <TablesPage figures={figuresOf(run)} measured={ranBlueprint} onSeek={() => undefined} />;
    const { user } = renderWithApp(ranBlueprint, part);
    expect(screen.getByRole('row', { name: /Sales Call/ })).toHaveTextContent('50');
    for (const table of ['Teams', 'Sources', 'Outcomes']) {
      await user.click(screen.getByRole('radio', { name: table }));
      expect(screen.getByRole('heading', { name: /^Nothing is known of the/ })).toBeVisible();
    }
    await user.click(screen.getByRole('radio', { name: 'Reasons' }));
    expect(screen.getByRole('heading', { name: 'No reason was given' })).toBeVisible();
  });
});

describe('a run that is partial', () => {
  it('says until when its numbers go', () => {
    const { runs } = show();
    const stopped = { status: 'cancelled', simulatedMs: 10 * 86_400_000 } as const;
    outside(() => {
      const run = completeSummary({ ...oldRun, ...stopped });
      runs.store.setState({ runs: [run], shown: run });
    });
    expect(screen.getByText(/these are the numbers until 14 Jan 2027\./)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Run 4 .*stopped, until 14 Jan 2027/ })).toBeVisible();
  });
});
