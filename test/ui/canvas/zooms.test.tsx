import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { deleteStages } from '../../../src/core/commands/stageCommands.ts';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { LifecycleCanvas } from '../../../src/ui/canvas/LifecycleCanvas.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const blueprint = blueprintOf(
  record('settings', 'main', { name: 'Northwind' }),
  record('team', 'Marketing', { colour: 0 }),
  record('phase', 'Awareness'),
  record('phase', 'Decision'),
  stage('Lead', {
    key: 'lead',
    phaseId: 'phase_Awareness',
    responsibleTeamId: 'team_Marketing',
    isEntryPoint: true,
  }),
  stage('Deal', { key: 'deal', kind: 'group', phaseId: 'phase_Decision', position: { x: 320, y: 0 } }),
  stage('First call', { key: 'firstCall', parentId: 'stage_Deal', position: { x: 24, y: 64 } }),
  stage('Offers', { key: 'offers', kind: 'group', parentId: 'stage_Deal', position: { x: 320, y: 64 } }),
  stage('Draft', { key: 'draft', parentId: 'stage_Offers', position: { x: 24, y: 64 } }),
  stage('Customer', { key: 'customer', phaseId: 'phase_Decision', position: { x: 960, y: 0 } }),
  transition('Lead', 'Deal', { event: 'lead.accepted', label: 'Accepted' }),
  transition('First call', 'Customer', { label: 'Signed', kind: 'win' }),
);
const draw = () =>
  renderWithApp(
    blueprint,
    <div style={{ width: 1000, height: 700 }}>
      <LifecycleCanvas />
    </div>,
  );
type Drawn = ReturnType<typeof draw>;
const show = async ({ user }: Drawn, zoom: string) =>
  user.click(await screen.findByRole('radio', { name: zoom }));
const enter = async ({ user, view }: Drawn, id: string) => {
  await screen.findByRole('radio', { name: 'Operating' });
  outside(() => view.getState().select([id]));
  await user.keyboard('{Control>}{Enter}{/Control}');
  return screen.findByRole('navigation', { name: 'Where you are' });
};

describe('the three zooms', () => {
  it('show about five boxes, all stages, or the machine, and change nothing', async () => {
    const drawn = draw();

    await show(drawn, 'Executive');
    const awareness = await screen.findByRole('button', { name: /^Awareness/ });
    expect(awareness).toHaveAccessibleName(/1 stage: Lead.*owned by Marketing.*leads on to Decision/);
    expect(screen.getByText('Executive: 2 boxes for 6 stages.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^Lead/ })).toBeNull();

    await show(drawn, 'Engineering');
    expect(await screen.findByText('lead.accepted', {}, { timeout: 10_000 })).toBeInTheDocument();

    await show(drawn, 'Operating');
    expect(await screen.findByRole('group', { name: /^Lead/ })).toBeInTheDocument();
    expect(drawn.steps()).toBe(0);
  });

  it('are switched by keys', async () => {
    const { user, view } = draw();
    await screen.findByRole('radio', { name: 'Executive' });

    await user.keyboard('{Shift>}[Digit1]{/Shift}');
    await waitFor(() => expect(view.getState().detail).toBe('executive'));
    await user.keyboard('{Shift>}[Digit3]{/Shift}');
    expect(view.getState().detail).toBe('engineering');
  });

  it('let a box be selected as its stages, and entered', async () => {
    const drawn = draw();
    await show(drawn, 'Executive');
    const decision = await screen.findByRole('button', { name: /^Decision/ });

    await drawn.user.click(decision);
    expect(drawn.view.getState().selection).toEqual(new Set(['stage_Deal', 'stage_Customer']));
    expect(decision).toHaveAttribute('aria-pressed', 'true');

    decision.focus();
    await drawn.user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: /^Awareness/ })).toHaveFocus();
    await drawn.user.keyboard('{Enter}');
    expect(await screen.findByRole('group', { name: /^Lead/ })).toBeInTheDocument();
    expect(drawn.view.getState().detail).toBe('operating');
  });
});

describe('looking inside of a group', () => {
  it('fills the canvas with its sub-stages, and names where ways lead in and out', async () => {
    const drawn = draw();
    const path = await enter(drawn, 'stage_Deal');

    expect(within(path).getByText('Deal')).toHaveAttribute('aria-current', 'location');
    expect(await screen.findByRole('group', { name: /^First call/ })).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^Lead/ })).toBeNull();
    expect(await screen.findByText('from Lead')).toBeInTheDocument();
    expect(await screen.findByText('to Customer')).toBeInTheDocument();
    expect(screen.getByText('Inside Deal.')).toBeInTheDocument();
  });

  it('goes deeper, and out again by keys, step by step', async () => {
    const drawn = draw();
    await enter(drawn, 'stage_Deal');
    const path = await enter(drawn, 'stage_Offers');
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
    const drawn = draw();
    await enter(drawn, 'stage_Deal');
    const path = await enter(drawn, 'stage_Offers');

    await drawn.user.click(within(path).getByRole('button', { name: 'Northwind' }));

    expect(drawn.view.getState().within).toBeNull();
    await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Where you are' })).toBeNull());
  });

  it('follows a new name, and goes up when the group is gone', async () => {
    const drawn = draw();
    await enter(drawn, 'stage_Deal');
    const path = await enter(drawn, 'stage_Offers');
    const { dispatch } = drawn.document.getState();

    outside(() => dispatch(setField, { id: 'stage_Offers', path: ['name'], value: 'Proposals' }));
    expect(within(path).getByText('Proposals')).toBeInTheDocument();

    outside(() => dispatch(deleteStages, { ids: ['stage_Offers'] }));
    await waitFor(() => expect(drawn.view.getState().within).toBe('stage_Deal'));
    outside(() => dispatch(deleteStages, { ids: ['stage_Deal'] }));
    await waitFor(() => expect(drawn.view.getState().within).toBeNull());
  });

  it('puts a new stage into the group', async () => {
    const drawn = draw();
    await enter(drawn, 'stage_Deal');

    await drawn.user.click(await screen.findByRole('button', { name: 'Add sla stage' }));

    await waitFor(() =>
      expect(recordsOf(drawn.document.getState().blueprint, 'stage').at(-1)?.parentId).toBe('stage_Deal'),
    );
  });

  it('leaves the group for what is sought outside of it', async () => {
    const drawn = draw();
    await enter(drawn, 'stage_Deal');

    outside(() => drawn.view.getState().seek('stage_Lead'));

    expect(await screen.findByRole('group', { name: /^Lead/ })).toBeInTheDocument();
    expect(drawn.view.getState().within).toBeNull();
  });
});

describe('what colours tell', () => {
  it('is chosen from a menu, explained in a legend, and each entry selects its stages', async () => {
    const { user, view, steps } = draw();

    await user.click(await screen.findByRole('button', { name: 'Colours by team' }));
    await user.click(await screen.findByRole('menuitem', { name: /Colours by phase/ }));

    const legend = await screen.findByRole('group', { name: 'What the colours mean' });
    await user.click(await within(legend).findByRole('button', { name: /Decision/ }));
    expect(view.getState().selection).toEqual(new Set(['stage_Deal', 'stage_Customer']));
    expect(screen.getByText('Selected 2 stages: Decision.')).toBeInTheDocument();
    expect(steps()).toBe(0);
  });
});

describe('the command for missing answers', () => {
  it('goes to the first question of the selected stage without an answer, and says all of them', async () => {
    const { user, view } = draw();
    await screen.findByRole('radio', { name: 'Operating' });
    outside(() => view.getState().select(['stage_Lead']));

    await user.keyboard('a');

    await waitFor(() => expect(view.getState().sought?.path).toEqual(['enterCriteria']));
    expect(
      screen.getByText(/Lead, not answered yet: What has to be in place to enter\?/),
    ).toBeInTheDocument();
  });
});
