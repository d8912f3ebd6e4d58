import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { deleteRecords } from '../../../src/core/commands/recordCommands.ts';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { SimulateView } from '../../../src/ui/simulate/SimulateView.tsx';
import { blueprintOf, stage } from '../../support/blueprints.ts';
import { createFakeRuns } from '../../support/fakeRuns.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

function show(blueprint: Blueprint = ranBlueprint) {
  const runs = createFakeRuns();
  const rendered = renderWithApp(blueprint, <SimulateView />, [], (open) => runs.make(open));
  runs.store.getState().setOptions({ leads: 300, days: 300 });
  return { ...rendered, runs };
}

async function showRun() {
  const shown = show();
  await shown.user.click(screen.getByRole('button', { name: 'Run with these' }));
  await screen.findByRole('heading', { level: 2, name: /customers$/ });
  return shown;
}

const panel = () => within(screen.getByRole('complementary', { name: 'The run' }));

describe('the simulation before a run', () => {
  it('says what a run is for, in the days that are asked for', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Nothing has run yet' })).toBeVisible();
    expect(screen.getByText(/Run 300 days of leads through this lifecycle/)).toBeVisible();
  });

  it('has a table that says that there are no numbers yet', async () => {
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(await screen.findByRole('heading', { name: 'No numbers yet' })).toBeVisible();
  });

  it('says why nothing can run', async () => {
    const { user } = show(blueprintOf(stage('check', { kind: 'gate' })));
    await user.click(screen.getByRole('button', { name: 'Run with these' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Nothing can run yet\. .+\..+\.$/);
  });
});

describe('a run under way', () => {
  it('says how far it is, and can be cancelled; what was made is kept', async () => {
    const { user, runs } = show();
    runs.isHeld = true;
    await user.click(screen.getByRole('button', { name: 'Run with these' }));

    expect(await screen.findByRole('progressbar', { name: 'Simulated time' })).toHaveValue(50);
    expect(screen.getByText(/^3 Jun 2027/)).toHaveTextContent('3 Jun 2027 · 300 leads');
    expect(panel().getByRole('heading', { name: '300 days of leads on the way' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Run with these' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(await screen.findByText(/You stopped this run before its end/)).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(panel().getByRole('button', { name: /^Run 1 .*stopped/ })).toBeVisible();
  });

  it('that fails says so and leaves what was shown', async () => {
    const { user, runs } = await showRun();
    runs.failure = 'The simulation has stopped answering.';
    await user.click(screen.getByRole('button', { name: 'Run with these' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('The simulation has stopped answering.');
    expect(screen.getByRole('heading', { level: 2, name: /customers$/ })).toBeVisible();
  });
});

describe('a run that was made', () => {
  it('begins with its result, then says where it hurts and who asked to talk', async () => {
    const { runs } = await showRun();
    const { customers } = runs.store.getState().shown!.measures;

    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent(`${customers} customers`);
    expect(panel().getByText('Run 1 · seed 7 · 300 leads · 300 days')).toBeVisible();
    expect(panel().getByRole('button', { name: 'CAL answers too late.' })).toBeVisible();
    const kinds = within(panel().getByRole('table'));
    expect(kinds.getByRole('row', { name: /^Scored \d+ \d+ % \d+$/ })).toBeVisible();
    expect(panel().getByText(/^Jan 2027: \d+, .*Oct 2027: \d+\.$/)).toBeInTheDocument();
    expect(screen.queryByText(/The blueprint has changed/)).toBeNull();
  });

  it('goes from a finding to the stage on the diagram', async () => {
    const { user, view } = await showRun();
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    await user.click(panel().getByRole('button', { name: 'CAL answers too late.' }));

    expect(screen.getByRole('radio', { name: 'Diagram' })).toBeChecked();
    expect(view.getState().sought?.id).toBe('stage_call');
  });

  it('is stale when the blueprint means something else, and says which stages differ', async () => {
    const { document } = await showRun();
    outside(() => {
      const { dispatch } = document.getState();
      dispatch(setField, { id: 'stage_call', path: ['name'], value: 'Discovery Call' });
    });
    expect(screen.getByText('Renamed since: Sales Call (now Discovery Call).')).toBeVisible();
    expect(screen.queryByText(/The blueprint has changed since/)).toBeNull();

    outside(() => document.getState().dispatch(deleteRecords, { ids: ['stage_call'] }));

    expect(screen.getByText(/The blueprint has changed since/)).toBeVisible();
    expect(screen.getByText('Deleted since: Sales Call.')).toBeVisible();
    expect(panel().queryByRole('button', { name: 'CAL answers too late.' })).toBeNull();
    expect(panel().getByText('CAL answers too late.')).toBeVisible();
  });

  it('is deleted only after it was asked once more', async () => {
    const { user } = await showRun();
    await user.click(screen.getByRole('button', { name: 'Delete run 1' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(panel().getByRole('button', { name: /^Run 1/ })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Delete run 1' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('heading', { name: 'Nothing has run yet' })).toBeVisible();
  });
});
