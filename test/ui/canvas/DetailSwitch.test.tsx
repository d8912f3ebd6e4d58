import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { drawCanvas, showZoom } from '../../support/drawnCanvas.tsx';
import { outside } from '../../support/renderWithApp.tsx';

describe('the three zooms', () => {
  it('show about five boxes, all stages, or the machine, and change nothing', async () => {
    const drawn = drawCanvas();

    await showZoom(drawn, 'Executive');
    const awareness = await screen.findByRole('button', { name: /^Awareness/ });
    expect(awareness).toHaveAccessibleName(/1 stage: Lead.*owned by Marketing.*leads on to Decision/);
    expect(screen.getByText('Executive: 2 boxes for 6 stages.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^Lead/ })).toBeNull();

    await showZoom(drawn, 'Engineering');
    expect(await screen.findByText('lead.accepted', {}, { timeout: 10_000 })).toBeInTheDocument();

    await showZoom(drawn, 'Operating');
    expect(await screen.findByRole('group', { name: /^Lead/ })).toBeInTheDocument();
    expect(drawn.steps()).toBe(0);
  });

  it('are switched by keys', async () => {
    const { user, view } = drawCanvas();
    await screen.findByRole('radio', { name: 'Executive' });

    await user.keyboard('{Shift>}[Digit1]{/Shift}');
    await waitFor(() => expect(view.getState().detail).toBe('executive'));
    await user.keyboard('{Shift>}[Digit3]{/Shift}');
    expect(view.getState().detail).toBe('engineering');
  });

  it('let a box be selected as its stages, and entered', async () => {
    const drawn = drawCanvas();
    await showZoom(drawn, 'Executive');
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

describe('the command for missing answers', () => {
  it('goes to the first question of the selected stage without an answer, and says all of them', async () => {
    const { user, view } = drawCanvas();
    await screen.findByRole('radio', { name: 'Operating' });
    outside(() => view.getState().select(['stage_Lead']));

    await user.keyboard('a');

    await waitFor(() => expect(view.getState().sought?.path).toEqual(['enterCriteria']));
    expect(
      screen.getByText(/Lead, not answered yet: What has to be in place to enter\?/),
    ).toBeInTheDocument();
  });
});
