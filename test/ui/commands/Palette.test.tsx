import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renameStage } from '../../../src/core/commands/stageCommands.ts';
import { WorkspaceCommands } from '../../../src/ui/commands/WorkspaceCommands.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const blueprint = blueprintOf(
  record('tool', 'Salesforce'),
  stage('Marketing Qualified Lead', { id: 'stage_mql', abbreviation: 'MQL', toolIds: ['tool_Salesforce'] }),
  stage('Sales Qualified Lead', { id: 'stage_sql', abbreviation: 'SQL' }),
  transition('stage_mql', 'stage_sql'),
);
let problemsShown = 0;
const draw = () =>
  renderWithApp(
    blueprint,
    <>
      <input aria-label="A field" />
      <WorkspaceCommands onToggleProblems={() => (problemsShown += 1)} />
    </>,
  );
const optionNames = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

beforeEach(() => {
  problemsShown = 0;
});

describe('the palette', () => {
  it('opens by its keys, even while one types, and lists what can be done now with its keys', async () => {
    const { user } = draw();
    await user.click(screen.getByLabelText('A field'));
    await user.keyboard('{Control>}k{/Control}');

    const dialog = await screen.findByRole('dialog', { name: 'Search or command' });
    await waitFor(() => expect(within(dialog).getByRole('combobox')).toHaveFocus());
    expect(within(dialog).getByRole('group', { name: 'Blueprint' })).toBeVisible();
    const undo = within(dialog).getByRole('option', { name: /^Undo/ });
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    expect(undo).toHaveTextContent('There is nothing to take back.');
    expect(within(dialog).queryByRole('option', { name: /Show everything/ })).toBeNull();
  });

  it('carries out what is chosen by a few letters and Enter, and puts it first the next time', async () => {
    const { user, document: store } = draw();
    outside(() => store.getState().dispatch(renameStage, { id: 'stage_mql', name: 'Wrong' }));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'undo');
    await waitFor(() => expect(optionNames()[0]).toMatch(/^Undo/));
    await user.keyboard('{Enter}');

    await waitFor(() =>
      expect(store.getState().blueprint.records['stage_mql']).toMatchObject({
        abbreviation: 'MQL',
        name: 'Marketing Qualified Lead',
      }),
    );
    outside(() => store.getState().redo());
    await user.keyboard('{Control>}k{/Control}');
    const used = await screen.findByRole('group', { name: 'Used last' });
    expect(within(used).getByRole('option', { name: /^Undo/ })).toBeVisible();
  });

  it('finds a place, and goes there', async () => {
    const { user, view } = draw();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'sql');
    await waitFor(() => expect(optionNames()[0]).toMatch(/^SQL · Sales Qualified Lead/));
    await user.keyboard('{Enter}');

    await waitFor(() => expect(view.getState().sought).toMatchObject({ id: 'stage_sql' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('gives the focus back on Escape', async () => {
    const { user } = draw();
    await user.click(screen.getByLabelText('A field'));
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.getByLabelText('A field')).toHaveFocus());
  });
});

describe('the search', () => {
  it('says what and where, previews by arrow keys, and takes the preview back', async () => {
    const { user, view } = draw();
    outside(() => view.getState().select(['stage_sql']));
    await user.keyboard('/');
    await user.type(await screen.findByRole('combobox'), 'lead');
    await waitFor(() => expect(optionNames().length).toBeGreaterThan(1));
    expect(optionNames().join('\n')).not.toMatch(/Undo/);
    await user.keyboard('{ArrowDown}{ArrowUp}');
    await waitFor(() => expect(view.getState().sought).not.toBeNull());
    await user.keyboard('{Escape}');

    expect(view.getState().selection).toEqual(new Set(['stage_sql']));
  });

  it('opens a record of the company where it is kept', async () => {
    const { user } = draw();
    await user.keyboard('/');
    await user.type(await screen.findByRole('combobox'), 'salesf');
    const tool = await screen.findByRole('option', { name: /Salesforce/ });
    expect(tool).toHaveTextContent('tool, used in 1 stage');
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('dialog', { name: 'Company' })).toBeVisible();
  });

  it('says so where nothing is called that', async () => {
    const { user } = draw();
    await user.keyboard('/');
    await user.type(await screen.findByRole('combobox'), 'zebra');

    expect(await screen.findByText(/Nothing is called that/)).toBeVisible();
  });
});

describe('keys', () => {
  it('do not work while one types', async () => {
    const { user } = draw();
    await user.type(screen.getByLabelText('A field'), '?/');

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText('A field')).toHaveValue('?/');
  });

  it('ask for what a part of the page shows', async () => {
    const { user } = draw();
    await user.keyboard('{Alt>}p{/Alt}');

    expect(problemsShown).toBe(1);
  });
});
