import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { sameHundredMqls } from '../../../src/core/templates/sameHundredMqls.ts';
import { simpleFour } from '../../../src/core/templates/simpleFour.ts';
import { ComparePage } from '../../../src/ui/compare/ComparePage.tsx';
import { LessonPage } from '../../../src/ui/lesson/LessonPage.tsx';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const lesson = sameHundredMqls.build();

describe('the page of the lesson', () => {
  it('shows the blueprint and its scenarios side by side, computed', () => {
    renderWithApp(lesson, <LessonPage />);
    expect(screen.getByRole('heading', { name: 'The same 100 MQLs, 6 meetings fewer.' })).toBeVisible();
    const cases = screen.getByRole('table', { name: /side by side$/ });
    expect(
      within(cases)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['As it is', '40 % fewer hand-raisers, still 100 MQLs', 'Made up with scored MQLs alone: 400']);
    const row = (name: RegExp) =>
      within(within(cases).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(row(/^MQLs a month/)).toEqual([
      '10050 hand-raisers + 50 scored',
      '10030 hand-raisers + 70 scored',
      '40030 hand-raisers + 370 scored',
    ]);
    expect(row(/^Meetings expected/)).toEqual([
      '1716 hand-raisers + 1 scored',
      '119.6 hand-raisers + 1.4 scored',
      '179.6 hand-raisers + 7.4 scored',
    ]);
    expect(
      screen.getByText(/takes 300 more every month: 400 in all instead of 100, 4 times as many\./),
    ).toBeVisible();
    expect(screen.getByText(/in 10\.7 % of cases/)).toBeVisible();
  });

  it('says how many MQLs another ratio and another fall would take', () => {
    renderWithApp(lesson, <LessonPage />);
    const answer = () => screen.getByText(/MQLs in all, .* more than before/);
    expect(answer()).toHaveTextContent('140 MQLs in all, 40 of them more than before.');
    fireEvent.change(screen.getByRole('slider', { name: 'Likelier to book a meeting' }), {
      target: { value: '5' },
    });
    expect(answer()).toHaveTextContent('180 MQLs in all, 80 of them');
    fireEvent.change(screen.getByRole('slider', { name: 'Fewer hand-raisers' }), { target: { value: '20' } });
    expect(answer()).toHaveTextContent('140 MQLs in all, 40 of them');
    const table = screen.getByRole('table', { name: 'MQLs needed in all, with 20 % fewer hand-raisers' });
    expect(within(table).getByRole('row', { name: '16 250' })).toBeInTheDocument();
  });

  it('follows an edit of the two rates at once', () => {
    const { document } = renderWithApp(lesson, <LessonPage />);
    const set = (path: (string | number)[], value: number) =>
      document.getState().dispatch(setField, { id: 'transition_mqlToMeeting', path, value });
    outside(() => {
      set(['share'], 0.15);
      set(['modifiers', 0, 'share'], 0.45);
    });
    expect(screen.getByText(/140 in all instead of 100, 1\.4 times as many\./)).toBeVisible();
    outside(() => set(['share'], 0.45));
    expect(screen.getByRole('heading', { name: 'The same 100 MQLs, and no meeting fewer.' })).toBeVisible();
    expect(screen.getByText(/there is nothing to make up for/)).toBeVisible();
    outside(() => set(['share'], 0));
    expect(screen.getByText(/no number of them makes up for it/)).toBeVisible();
  });

  it('shows where the two rates stand', async () => {
    const { user, view } = renderWithApp(lesson, <LessonPage />);
    await user.click(screen.getByRole('button', { name: 'Show the two rates' }));
    expect(view.getState().view).toBe('design');
    expect(view.getState().sought?.id).toBe('transition_mqlToMeeting');
  });

  it('stands above the scenarios of a lesson, and of nothing else', async () => {
    const { unmount } = renderWithApp(lesson, <ComparePage />);
    expect(await screen.findByRole('heading', { name: /^The same 100 MQLs/ })).toBeVisible();
    unmount();
    renderWithApp(simpleFour.build(), <LessonPage />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
