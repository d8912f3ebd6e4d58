import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RunForm } from '../../../src/ui/simulate/RunForm.tsx';
import { createFakeRuns } from '../../support/fakeRuns.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

function show() {
  const runs = createFakeRuns();
  const rendered = renderWithApp(ranBlueprint, <RunForm />, [], (open) => runs.make(open));
  return { ...rendered, options: () => runs.store.getState().options };
}

describe('the form of the next run', () => {
  it('begins with the days of the blueprint', () => {
    const { options } = show();
    expect(options()).toMatchObject({ leads: null, days: 30, seed: 7 });
    expect(screen.getByRole('textbox', { name: 'Leads' })).toHaveValue('');
  });

  it('takes numbers as people write them, and no leads as all that the sources bring', async () => {
    const { user, options } = show();
    const leads = screen.getByRole('textbox', { name: 'Leads' });
    await user.clear(leads);
    expect(options().leads).toBeNull();
    await user.type(leads, '12 500');
    await user.tab();
    expect(options().leads).toBe(12_500);
    expect(leads).toHaveValue('12,500');
  });

  it.each(['0', '3661', '1.5', '-3', 'soon', ''])(
    'says beside the field why %j are no days',
    async (typed) => {
      const { user, options } = show();
      const days = screen.getByRole('textbox', { name: 'Days' });
      await user.clear(days);
      if (typed !== '') await user.type(days, typed);
      expect(days).toBeInvalid();
      expect(days).toHaveAccessibleDescription('A whole number from 1 to 3,660.');

      await user.tab();

      // The last one that could be taken stands there again.
      expect(days).toBeValid();
      expect(days).toHaveValue(options().days.toLocaleString('en'));
    },
  );

  it('takes any seed that the simulator takes', async () => {
    const { user, options } = show();
    const seed = screen.getByRole('textbox', { name: 'Seed' });
    await user.clear(seed);
    await user.type(seed, '4294967295');
    expect(options().seed).toBe(4_294_967_295);
    await user.type(seed, '0');
    expect(seed).toBeInvalid();
    expect(options().seed).toBe(4_294_967_295);
  });
});
