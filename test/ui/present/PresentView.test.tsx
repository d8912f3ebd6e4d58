import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PresentView } from '../../../src/ui/present/PresentView.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

const blueprint = blueprintOf(
  record('settings', 'settings_main', {
    id: 'settings_main',
    name: 'Northwind lifecycle',
    company: 'Northwind',
  }),
  record('targets', 'targets_main', { id: 'targets_main', customers: 170 }),
  record('team', 'Marketing'),
  record('team', 'Sales'),
  stage('Raw Lead', {
    isEntryPoint: true,
    definition: 'First contact details.',
    responsibleTeamId: 'team_Marketing',
  }),
  stage('Recycled', { route: 'detour' }),
  stage('Qualified', {
    responsibleTeamId: 'team_Sales',
    sla: { firstResponse: { value: 4, unit: 'hours', calendarId: null } },
    enterCriteria: { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 40 },
  }),
  stage('Deal', { kind: 'group' }),
  stage('First call', { parentId: 'stage_Deal' }),
  stage('Customer'),
  transition('Raw Lead', 'Recycled', { kind: 'reject' }),
  transition('Raw Lead', 'Qualified', { handOver: ['the last three visits'] }),
  transition('Recycled', 'Qualified'),
  transition('Qualified', 'Deal'),
  transition('First call', 'Customer', { kind: 'win' }),
);
const draw = () => {
  const onClose = vi.fn();
  return { ...renderWithApp(blueprint, <PresentView onClose={onClose} />, ['stage_Customer']), onClose };
};
const page = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('a presentation', () => {
  it('goes along the success path by keys and clickers, from an opening to a closing page', async () => {
    const { user } = draw();
    await page('Northwind lifecycle');
    for (const [keys, title] of [
      ['{ArrowRight}', 'Raw Lead'],
      ['{PageDown}', 'Qualified'],
      [' ', 'Deal'],
      ['{ArrowRight}', 'Customer'],
      ['{ArrowLeft}', 'Deal'],
      ['{Home}', 'Northwind lifecycle'],
      ['{End}', 'Still to agree'],
    ] as const) {
      await user.keyboard(keys);
      expect(await page(title)).toBeVisible();
    }
    expect(screen.getByText('170')).toBeVisible();
  });

  it('says of a stage who, what is asked, what is promised and what the next one is given', async () => {
    const { user } = draw();
    await user.keyboard('{ArrowRight}');
    const sheet = screen.getByRole('dialog', { name: 'Presentation' });
    expect(within(sheet).getByText('First contact details.')).toBeVisible();
    expect(within(sheet).getByRole('heading', { name: 'Hands over to Sales in Qualified' })).toBeVisible();
    expect(within(sheet).getByText('the last three visits')).toBeVisible();
    await user.keyboard('{ArrowRight}');

    expect(within(sheet).getByText(/within 4 hours/)).toBeVisible();
    expect(within(sheet).getByText('Lead score is at least 40')).toBeVisible();
    expect(within(sheet).getByText('Page 3 of 6: Qualified')).toBeInTheDocument();
  });

  it('leaves the path by the figure of a way, and goes on from there', async () => {
    const { user } = draw();
    await user.keyboard('{ArrowRight}1');
    await page('Recycled');
    await user.keyboard('{ArrowRight}');

    expect(await page('Qualified')).toBeVisible();
  });

  it('goes inside of a group and comes out again', async () => {
    const { user } = draw();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}');
    await page('First call');
    await user.keyboard('{ArrowRight}');

    expect(await page('Customer')).toBeVisible();
  });

  it('follows another path that is chosen', async () => {
    const { user } = draw();
    await user.keyboard('{ArrowRight}p');
    await user.click(await screen.findByRole('button', { name: /^Recycled/ }));
    await user.keyboard('{ArrowRight}');

    expect(await page('Recycled')).toBeVisible();
  });

  it('takes away what is in front on Escape, then leaves, with what was selected before', async () => {
    const { user, onClose, view } = draw();
    await user.keyboard('{ArrowRight}b');
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');

    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(view.getState().selection).toEqual(new Set(['stage_Customer']));
  });

  it('changes nothing in the blueprint', async () => {
    const { user, steps } = draw();
    await user.keyboard('{ArrowRight}l1po{Escape}{Escape}');

    expect(steps()).toBe(0);
  });
});
