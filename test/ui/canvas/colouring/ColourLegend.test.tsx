import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { drawCanvas } from '../../../support/drawnCanvas.tsx';

describe('what colours tell', () => {
  it('is chosen from a menu, explained in a legend, and each entry selects its stages', async () => {
    const { user, view, steps } = drawCanvas();

    await user.click(await screen.findByRole('button', { name: 'Colours by team' }));
    await user.click(await screen.findByRole('menuitem', { name: /Colours by phase/ }));

    const legend = await screen.findByRole('group', { name: 'What the colours mean' });
    await user.click(await within(legend).findByRole('button', { name: /Decision/ }));
    expect(view.getState().selection).toEqual(new Set(['stage_Deal', 'stage_Customer']));
    expect(screen.getByText('Selected 2 stages: Decision.')).toBeInTheDocument();
    expect(steps()).toBe(0);
  });
});
