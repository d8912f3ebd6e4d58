import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { arrangeStages } from '../../../../src/core/commands/arrangeCommands.ts';
import { deleteRecords } from '../../../../src/core/commands/recordCommands.ts';
import { renameStage } from '../../../../src/core/commands/stageCommands.ts';
import { LifecycleCanvas } from '../../../../src/ui/canvas/LifecycleCanvas.tsx';
import { WorkspaceCommands } from '../../../../src/ui/commands/WorkspaceCommands.tsx';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { outside, renderWithApp } from '../../../support/renderWithApp.tsx';

// In the document the detour stands first: the keyboard walks the path, not the document.
const blueprint = blueprintOf(
  record('team', 'Marketing'),
  stage('Recycled', { route: 'detour', position: { x: 300, y: 300 } }),
  stage('Raw Lead', { isEntryPoint: true, responsibleTeamId: 'team_Marketing' }),
  stage('Qualified', {
    position: { x: 300, y: 0 },
    sla: { firstResponse: { value: 4, unit: 'hours', calendarId: null } },
  }),
  stage('Won', { position: { x: 600, y: 0 } }),
  transition('Raw Lead', 'Qualified'),
  transition('Raw Lead', 'Recycled', { kind: 'reject', label: 'Not now' }),
  transition('Qualified', 'Won', { kind: 'win' }),
);
const draw = async () => {
  const rendered = renderWithApp(
    blueprint,
    <>
      <div style={{ width: 1000, height: 700 }}>
        <LifecycleCanvas />
      </div>
      <WorkspaceCommands onToggleProblems={() => {}} />
    </>,
  );
  await screen.findByText('follow the way');
  return rendered;
};
const card = (name: RegExp) => screen.getByRole('group', { name });
const focused = () => document.activeElement?.getAttribute('data-id');
const said = () => [...document.querySelectorAll('output')].map(({ textContent }) => textContent).join(' ');

describe('the canvas by keyboard', () => {
  it('goes through the stages by Tab in the order of the path', async () => {
    const { user, view } = await draw();
    act(() => card(/^Raw Lead/).focus());
    const walked = [focused()];
    for (let step = 0; step < 3; step += 1) {
      await user.tab();
      walked.push(focused());
    }

    expect(walked).toEqual(['stage_Raw-Lead', 'stage_Qualified', 'stage_Won', 'stage_Recycled']);
    expect(view.getState().selection).toEqual(new Set(['stage_Recycled']));
    await user.tab({ shift: true });
    expect(focused()).toBe('stage_Won');
  });

  it('follows the main way on and back, without moving the card, and says where one is', async () => {
    const { user, steps } = await draw();
    act(() => card(/^Raw Lead/).focus());
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(focused()).toBe('stage_Qualified');
    expect(said()).toContain('Qualified. nobody is responsible. within 4 h. 1 way out: to Won.');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');

    expect(focused()).toBe('stage_Raw-Lead');
    expect(said()).toContain('responsible: Marketing. 2 ways out: to Qualified, to Recycled.');
    expect(steps()).toBe(0);
  });

  it('goes to the other ways of the stage one came from, and to the ends of the path', async () => {
    const { user } = await draw();
    act(() => card(/^Raw Lead/).focus());
    await user.keyboard('{Alt>}{ArrowRight}{ArrowDown}{/Alt}');
    expect(focused()).toBe('stage_Recycled');
    await user.keyboard('{End}');
    expect(focused()).toBe('stage_Won');
    await user.keyboard('{Home}');
    expect(focused()).toBe('stage_Raw-Lead');
  });

  it('selects the ways of a stage one by one, and steps out of them', async () => {
    const { user, view } = await draw();
    act(() => card(/^Raw Lead/).focus());
    await user.keyboard('ww');
    expect(view.getState().selection).toEqual(new Set(['transition_Raw-Lead-Recycled']));
    expect(said()).toContain('Transition 2 of 2: Not now, from Raw Lead to Recycled.');
    await user.keyboard('{Escape}');
    expect(view.getState().selection).toEqual(new Set(['stage_Raw-Lead']));
    await user.keyboard('{Escape}');

    expect(view.getState().selection.size).toBe(0);
    expect(document.activeElement).toHaveClass('react-flow');
  });

  it('asks the inspector for the name on Enter', async () => {
    const { user, view } = await draw();
    act(() => card(/^Raw Lead/).focus());
    await user.keyboard('{Home}{Enter}');

    expect(view.getState().sought).toMatchObject({ id: 'stage_Raw-Lead', path: ['name'] });
  });
});

describe('the focus on the canvas', () => {
  it('goes to the stage before on the path when the one that had it is deleted, and stays after an undo', async () => {
    const { user, document: store } = await draw();
    act(() => card(/^Raw Lead/).focus());
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
    expect(focused()).toBe('stage_Won');
    outside(() => store.getState().dispatch(deleteRecords, { ids: ['stage_Won'] }));
    await waitFor(() => expect(focused()).toBe('stage_Qualified'));
    outside(() => store.getState().undo());

    expect(focused()).toBe('stage_Qualified');
  });

  it('stays through renaming and tidying up', async () => {
    const { document: store } = await draw();
    act(() => card(/^Qualified/).focus());
    outside(() => store.getState().dispatch(renameStage, { id: 'stage_Qualified', name: 'MQL' }));
    outside(() =>
      store.getState().dispatch(arrangeStages, { positions: { stage_Qualified: { x: 80, y: 80 } } }),
    );

    expect(focused()).toBe('stage_Qualified');
  });

  it('is on the canvas itself when nothing is left', async () => {
    const { document: store } = await draw();
    act(() => card(/^Qualified/).focus());
    const ids = ['stage_Raw-Lead', 'stage_Qualified', 'stage_Won', 'stage_Recycled'];
    outside(() => store.getState().dispatch(deleteRecords, { ids }));

    await waitFor(() => expect(document.activeElement).toHaveClass('react-flow'));
  });
});
