import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { LifecycleCanvas } from '../../../src/ui/canvas/LifecycleCanvas.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

// The page fetches the keys after the diagram; tests have them from the start.
await import('../../../src/ui/canvas/keyboard/CanvasKeyboard.tsx');

const blueprint = blueprintOf(
  record('team', 'Business Development', { abbreviation: 'BDR', colour: 1 }),
  stage('Marketing Qualified Lead', {
    id: 'stage_mql',
    abbreviation: 'MQL',
    number: '3',
    kind: 'sla',
    isEntryPoint: true,
    responsibleTeamId: 'team_Business-Development',
    sla: { firstResponse: { value: 4, unit: 'hours', calendarId: 'calendar_office' } },
  }),
  stage('Deal', { kind: 'group', position: { x: 320, y: 0 } }),
  stage('First call', { parentId: 'stage_Deal' }),
  record('calendar', 'office'),
  transition('stage_mql', 'stage_Deal'),
);
const draw = (part = <LifecycleCanvas />) =>
  renderWithApp(blueprint, <div style={{ width: 1000, height: 700 }}>{part}</div>);

describe('the card of a stage', () => {
  it('shows number, abbreviation, name, team, promise and entry point', async () => {
    draw();

    const card = await screen.findByRole('group', { name: /3 MQL/ });

    for (const words of ['3', 'MQL', 'Marketing Qualified Lead', 'BDR', 'within 4 business h', 'entry'])
      expect(within(card).getByText(words)).toBeVisible();
    expect(card).toHaveAccessibleName(/responsible: BDR.*entry point.*2 of 8 questions answered/);
  });

  it('says that nobody owns it yet', async () => {
    draw();

    const card = await screen.findByRole('group', { name: /^Deal/ });

    expect(within(card).getByText('no owner yet')).toBeVisible();
  });

  it('shows the numbers of a run instead of team and promise', async () => {
    const numbers = {
      inflow: 21_734,
      balance: 12,
      nextStepShare: 0.52,
      slaMissedShare: 0.31,
      medianTimeMs: 9 * 3_600_000,
    };
    draw(<LifecycleCanvas readOnly overlay={{ stages: { stage_mql: numbers } }} />);

    const card = await screen.findByRole('group', { name: /3 MQL/ });

    for (const words of ['21,734', '52 % next', '31 % late', '9 h'])
      expect(within(card).getByText(words)).toBeVisible();
    expect(within(card).queryByText('within 4 business h')).toBeNull();
  });
});

describe('the canvas', () => {
  it('adds a stage from the palette, selects it, and takes it back in one step', async () => {
    const { user, document, view } = draw();

    await user.click(await screen.findByRole('button', { name: 'Add sla stage' }));

    const stages = () => recordsOf(document.getState().blueprint, 'stage');
    await waitFor(() => expect(stages()).toHaveLength(4));
    expect(view.getState().selection).toEqual(new Set([stages().at(-1)?.id]));
    document.getState().undo();
    expect(stages()).toHaveLength(3);
  });

  it('opens a group on Enter when it is selected, and shows what is in it', async () => {
    const { user, view } = draw();
    const card = await screen.findByRole('group', { name: /^Deal/ });
    view.getState().select(['stage_Deal']);
    card.focus();

    await user.keyboard('{Enter}');

    expect(await screen.findByText('First call')).toBeInTheDocument();
  });

  it('connects two stages by keyboard', async () => {
    const { user, view, document } = draw();
    view.getState().select(['stage_Deal']);
    const target = await screen.findByRole('group', { name: /3 MQL/ });

    await user.keyboard('c');
    target.focus();
    await user.keyboard('{Enter}');

    const ways = recordsOf(document.getState().blueprint, 'transition');
    expect(ways.map(({ fromId, toId }) => `${fromId} ${toId}`)).toContain('stage_Deal stage_mql');
  });

  it('adds a stage to those selected by a click with Shift', async () => {
    const { user, view } = draw();

    // Clicks alone: jsdom gives presses of the button no window, and dragging listens to those.
    fireEvent.click(await screen.findByRole('group', { name: /3 MQL/ }));
    await user.keyboard('{Shift>}');
    fireEvent.click(screen.getByRole('group', { name: /^Deal/ }));
    await user.keyboard('{/Shift}');

    expect([...view.getState().selection]).toEqual(['stage_mql', 'stage_Deal']);
  });

  it('deletes what is selected with all that hangs on it, as one step', async () => {
    const { user, view, document, steps } = draw();
    const card = await screen.findByRole('group', { name: /3 MQL/ });
    view.getState().select(['stage_mql']);
    card.focus();

    await user.keyboard('{Delete}');

    await waitFor(() => expect(document.getState().blueprint.records['stage_mql']).toBeUndefined());
    expect(recordsOf(document.getState().blueprint, 'transition')).toEqual([]);
    expect(steps()).toBe(1);
  });

  it('changes nothing where it is read-only', async () => {
    const { user, view, steps } = draw(<LifecycleCanvas readOnly />);
    const card = await screen.findByRole('group', { name: /3 MQL/ });
    view.getState().select(['stage_mql']);
    card.focus();

    await user.keyboard('{Delete}{ArrowRight}n');

    expect(screen.queryByRole('toolbar', { name: 'Add to the canvas' })).toBeNull();
    expect(steps()).toBe(0);
  });

  it('tells an empty page how to begin', () => {
    renderWithApp(
      blueprintOf(),
      <div style={{ width: 1000, height: 700 }}>
        <LifecycleCanvas />
      </div>,
    );

    expect(screen.getByRole('button', { name: 'Add the first stage' })).toBeVisible();
  });
});
