import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../../src/core/commands/recordCommands.ts';
import { deleteStages } from '../../../../src/core/commands/stageCommands.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { drawCanvas, enterGroup } from '../../../support/drawnCanvas.tsx';
import { outside } from '../../../support/renderWithApp.tsx';

describe('looking inside of a group', () => {
  it('fills the canvas with its sub-stages, and names where ways lead in and out', async () => {
    const drawn = drawCanvas();
    const path = await enterGroup(drawn, 'stage_Deal');

    expect(within(path).getByText('Deal')).toHaveAttribute('aria-current', 'location');
    expect(await screen.findByRole('group', { name: /^First call/ })).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^Lead/ })).toBeNull();
    expect(await screen.findByText('from Lead')).toBeInTheDocument();
    expect(await screen.findByText('to Customer')).toBeInTheDocument();
    expect(screen.getByText('Inside Deal.')).toBeInTheDocument();
  });

  it('goes deeper, and out again by keys, step by step', async () => {
    const drawn = drawCanvas();
    await enterGroup(drawn, 'stage_Deal');
    const path = await enterGroup(drawn, 'stage_Offers');
    expect(within(path).getByText('Offers')).toHaveAttribute('aria-current', 'location');
    expect(await screen.findByRole('group', { name: /^Draft/ })).toBeInTheDocument();

    await drawn.user.keyboard('{Control>}{ArrowUp}{/Control}');
    expect(drawn.view.getState().within).toBe('stage_Deal');
    outside(() => drawn.view.getState().select([]));
    await drawn.user.keyboard('{Escape}');
    await waitFor(() => expect(drawn.view.getState().within).toBeNull());
    expect(await screen.findByRole('group', { name: /^Lead/ })).toBeInTheDocument();
  });

  it('leads back to any of the groups around by its breadcrumb', async () => {
    const drawn = drawCanvas();
    await enterGroup(drawn, 'stage_Deal');
    const path = await enterGroup(drawn, 'stage_Offers');

    await drawn.user.click(within(path).getByRole('button', { name: 'Northwind' }));

    expect(drawn.view.getState().within).toBeNull();
    await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Where you are' })).toBeNull());
  });

  it('follows a new name, and goes up when the group is gone', async () => {
    const drawn = drawCanvas();
    await enterGroup(drawn, 'stage_Deal');
    const path = await enterGroup(drawn, 'stage_Offers');
    const { dispatch } = drawn.document.getState();

    outside(() => dispatch(setField, { id: 'stage_Offers', path: ['name'], value: 'Proposals' }));
    expect(within(path).getByText('Proposals')).toBeInTheDocument();

    outside(() => dispatch(deleteStages, { ids: ['stage_Offers'] }));
    await waitFor(() => expect(drawn.view.getState().within).toBe('stage_Deal'));
    outside(() => dispatch(deleteStages, { ids: ['stage_Deal'] }));
    await waitFor(() => expect(drawn.view.getState().within).toBeNull());
  });

  it('puts a new stage into the group', async () => {
    const drawn = drawCanvas();
    await enterGroup(drawn, 'stage_Deal');

    await drawn.user.click(await screen.findByRole('button', { name: 'Add sla stage' }));

    await waitFor(() =>
      expect(recordsOf(drawn.document.getState().blueprint, 'stage').at(-1)?.parentId).toBe('stage_Deal'),
    );
  });

  it('leaves the group for what is sought outside of it', async () => {
    const drawn = drawCanvas();
    await enterGroup(drawn, 'stage_Deal');

    outside(() => drawn.view.getState().seek('stage_Lead'));

    expect(await screen.findByRole('group', { name: /^Lead/ })).toBeInTheDocument();
    expect(drawn.view.getState().within).toBeNull();
  });
});
