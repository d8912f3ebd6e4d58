import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { LeadsView } from '../../../src/ui/leads/LeadsView.tsx';
import { createFakeRuns } from '../../support/fakeRuns.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

function show() {
  const runs = createFakeRuns();
  const part = (
    <div style={{ height: 800 }}>
      <LeadsView />
    </div>
  );
  const rendered = renderWithApp(ranBlueprint, part, [], (open) => runs.make(open));
  runs.store.getState().setOptions({ leads: null, days: 30, seed: 3 });
  return { ...rendered, runs };
}

async function showLeads() {
  const shown = show();
  void shown.runs.store.getState().start();
  const list = await screen.findByRole('listbox', { name: 'Leads' });
  return { ...shown, list };
}

const page = () => within(screen.getByRole('complementary', { name: /lead/i }));

describe('the leads of a run', () => {
  it('are not there before one was made', () => {
    show();
    expect(screen.getByRole('heading', { name: 'No leads yet' })).toBeVisible();
  });

  it('say so where their rows cannot be read', async () => {
    const { runs } = await showLeads();
    const { shown } = runs.store.getState();
    outside(() => runs.store.setState({ shown: { ...shown!, planHash: 'another' } }));
    expect(await screen.findByText(/made by another version of Stagecraft/)).toBeVisible();
  });

  it('are followed with the arrow keys, from the first to the last', async () => {
    const { user, list } = await showLeads();
    expect(screen.getByText('30 leads of run 1')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Follow one lead' })).toBeVisible();

    list.focus();
    await user.keyboard('{ArrowDown}');
    expect(page().getByRole('heading', { name: 'Lead 1' })).toBeVisible();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(page().getByRole('heading', { name: 'Lead 3' })).toBeVisible();
    await user.keyboard('{End}');
    expect(page().getByRole('heading', { name: 'Lead 30' })).toBeVisible();
    await user.keyboard('{PageUp}{Home}{ArrowUp}');
    expect(page().getByRole('heading', { name: 'Lead 1' })).toBeVisible();
  });

  it('are filtered by outcome; a filter that nobody passes can be taken off', async () => {
    const { user } = await showLeads();
    const choose = async (label: string, option: string) => {
      await user.click(screen.getByRole('combobox', { name: label }));
      await user.click(await screen.findByRole('option', { name: option }));
    };
    await choose('Outcome', 'Customer');
    expect(screen.getByText(/^\d+ of 30 leads of run 1$/)).toBeVisible();

    await choose('Stage', 'Not for us');
    expect(screen.getByText('No lead of this run is like that.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all leads' }));
    expect(screen.getByText('30 leads of run 1')).toBeVisible();
  });

  it('keep the names that their stages had in the run', async () => {
    const { user, list, document } = await showLeads();
    outside(() =>
      document.getState().dispatch(setField, { id: 'stage_new', path: ['name'], value: 'Fresh' }),
    );
    list.focus();
    await user.keyboard('{ArrowDown}');
    expect(page().getByRole('heading', { level: 3, name: /New lead/ })).toBeVisible();
  });
});
