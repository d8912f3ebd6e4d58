import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../../src/app/runSummary.ts';
import { completeSummary } from '../../../src/app/runSummary.ts';
import { settingsOf } from '../../../src/app/runOptions.ts';
import type { WhatIfResult } from '../../../src/app/whatIfStore.ts';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { measureRun } from '../../../src/core/metrics/measure/measureRun.ts';
import { NumbersBar } from '../../../src/ui/numbers/NumbersBar.tsx';
import { useShownNumbers } from '../../../src/ui/numbers/useShownNumbers.ts';
import { createFakeRuns } from '../../support/fakeRuns.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';
import { runOf } from '../../core/simulate/runs.ts';

const { plan, log } = runOf(ranBlueprint, { days: 30 });
const measures = measureRun(plan, log);

function Part() {
  return <NumbersBar shown={useShownNumbers()} />;
}

function show() {
  const runs = createFakeRuns();
  const rendered = renderWithApp(ranBlueprint, <Part />, [], (open) => runs.make(open));
  const { whatIf } = rendered;
  const options = runs.store.getState().options;
  const result = (customers: number, planHash: string): WhatIfResult => ({
    revision: whatIf.getState().revision,
    blueprint: rendered.document.getState().blueprint,
    planHash,
    settings: settingsOf(options),
    measures: { ...measures, customers },
    leads: 300,
    isSample: false,
    timing: { compileMs: 1, simulateMs: 1, measureMs: 1, totalMs: 3 },
  });
  const showRun = () => {
    const kept = {
      ...options,
      id: 'run_1',
      number: 1,
      status: 'complete',
      planHash: 'before',
      measures: { ...measures, customers: 100 },
      blueprint: ranBlueprint,
    } as unknown as RunSummary;
    const run = completeSummary(kept);
    outside(() => runs.store.setState({ runs: [run], shown: run }));
  };
  const follow = (customers: number) =>
    outside(() =>
      whatIf.setState({
        result: result(customers, 'after'),
        status: { kind: 'following' },
        shown: 'whatIf',
      }),
    );
  return { ...rendered, runs, showRun, follow };
}

const bar = () => screen.getByRole('complementary', { name: 'The numbers on the diagram' });

describe('the word about the numbers on the diagram', () => {
  it('is not there before there are any', () => {
    show();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says whose they are, and by how much they differ from the run', () => {
    const { showRun, follow } = show();
    showRun();
    expect(bar()).toHaveTextContent(/^Run 1 100 customers/);
    follow(112);
    expect(bar()).toHaveTextContent('What if 112 customers▲ 12 %');
    expect(bar()).toHaveTextContent('300 leads · following your edits');
  });

  it('says nothing of a difference where there was no run', () => {
    const { follow } = show();
    follow(112);
    expect(bar()).not.toHaveTextContent('▲');
  });

  it('leads to the run and back', async () => {
    const { user, showRun, follow } = show();
    showRun();
    follow(112);
    await user.click(screen.getByRole('button', { name: 'Run 1' }));
    expect(bar()).toHaveTextContent(/^Run 1 100 customers/);
    await user.click(screen.getByRole('button', { name: 'What if' }));
    expect(bar()).toHaveTextContent('What if 112 customers');
  });

  it('is switched off, and on again', async () => {
    const { user, whatIf, showRun, follow } = show();
    showRun();
    follow(112);
    await user.click(screen.getByRole('button', { name: 'Stop following the edits' }));
    expect(whatIf.getState().status.kind).toBe('off');
    await user.click(screen.getByRole('button', { name: 'Follow the edits' }));
    expect(whatIf.getState().status.kind).not.toBe('off');
  });

  it('keeps what was edited as a scenario, and the blueprint is as it was in the run', async () => {
    const { user, document, showRun, follow } = show();
    showRun();
    outside(() =>
      document.getState().dispatch(setField, { id: 'stage_call', path: ['name'], value: 'Discovery' }),
    );
    follow(112);
    await user.click(screen.getByRole('button', { name: 'Keep as scenario…' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    expect(screen.getByRole('listitem')).toHaveTextContent('CAL Name Sales Call → Discovery');
    await user.clear(name);
    await user.type(name, 'Another word');
    await user.click(screen.getByRole('button', { name: 'Keep' }));

    const { blueprint } = document.getState();
    expect(recordsOf(blueprint, 'scenario')).toMatchObject([{ name: 'Another word' }]);
    expect(blueprint.records['stage_call']).toMatchObject({ name: 'Sales Call' });
  });
});
