import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { renameStage } from '../../../src/core/commands/stageCommands.ts';
import { connectStages } from '../../../src/core/commands/transitionCommands.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { HistoryPanel } from '../../../src/ui/history/HistoryPanel.tsx';
import { blueprintOf, stage } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const draw = () => {
  const rendered = renderWithApp(
    blueprintOf(stage('Call'), stage('Won')),
    <HistoryPanel onClose={() => {}} />,
  );
  outside(() => {
    const { dispatch } = rendered.document.getState();
    for (const name of ['C', 'Ca', 'Calling'])
      dispatch(setField, { id: 'stage_Call', path: ['name'], value: name }, 'stage_Call name');
    dispatch(connectStages, { fromId: 'stage_Call', toId: 'stage_Won', id: 'transition_new' });
    dispatch(renameStage, { id: 'stage_Won', name: 'Customer' });
  });
  const nameOf = (id: string) => findRecord(rendered.document.getState().blueprint, 'stage', id)?.name;
  return { ...rendered, nameOf };
};
const current = () =>
  screen.getAllByRole('button').find((button) => button.getAttribute('aria-current') === 'step');

describe('the history', () => {
  it('lists the steps with where they are, what was typed in a row once', () => {
    draw();

    const steps = screen
      .getAllByRole('button')
      .filter(({ textContent }) => /now|back|ahead/.test(textContent ?? ''));
    expect(steps).toHaveLength(4);
    expect(current()).toHaveTextContent(/now$/);
    expect(steps.at(-1)).toHaveTextContent('As it was opened3 steps back');
  });

  it('goes to a step by a click, in one go', async () => {
    const { user, nameOf, document: store } = draw();
    let told = 0;
    store.subscribe(() => (told += 1));
    await user.click(screen.getByRole('button', { name: /As it was opened/ }));

    expect([nameOf('stage_Call'), nameOf('stage_Won')]).toEqual(['Call', 'Won']);
    expect(told).toBe(1);
    expect(screen.getAllByRole('button', { name: /ahead/ })).toHaveLength(3);
  });

  it('goes from step to step by arrow keys, with the focus on the step one is at', async () => {
    const { user, nameOf } = draw();
    await waitFor(() => expect(current()).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    expect(nameOf('stage_Won')).toBe('Won');
    await user.keyboard('{End}');
    expect(nameOf('stage_Call')).toBe('Call');
    await user.keyboard('{Home}');

    expect(nameOf('stage_Won')).toBe('Customer');
    expect(current()).toHaveFocus();
  });

  it('says in words what the step changed', async () => {
    const { user } = draw();

    expect(screen.getByRole('list', { name: 'What this step changed' })).toHaveTextContent(
      'Name: Won → Customer',
    );
    await user.click(screen.getByRole('button', { name: /2 steps back/ }));
    expect(screen.getByRole('list', { name: 'What this step changed' })).toHaveTextContent(
      'Name: Call → Calling',
    );
  });
});
