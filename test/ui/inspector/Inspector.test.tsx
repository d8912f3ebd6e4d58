import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../src/core/model/queries.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('settings', 'main', { name: 'Northwind' }),
  record('team', 'Marketing'),
  record('team', 'Sales', { colour: 1 }),
  record('calendar', 'Office'),
  record('tool', 'CRM'),
  record('phase', 'Awareness'),
  stage('mql', {
    name: 'Marketing Qualified Lead',
    abbreviation: 'MQL',
    kind: 'sla',
    responsibleTeamId: 'team_Marketing',
  }),
  stage('sal', { name: 'Sales Accepted Lead', kind: 'sla', responsibleTeamId: 'team_Sales' }),
  stage('check', { kind: 'gate' }),
  transition('mql', 'sal'),
  transition('check', 'mql', { label: 'fits' }),
  transition('check', 'sal', { label: 'otherwise', isDefault: true }),
);
const open = (...selection: string[]) => renderWithApp(example, <Inspector />, selection);

describe('the inspector of a stage', () => {
  it('says what it is and how many of its questions are answered', () => {
    open('stage_mql');
    expect(screen.getByLabelText('Abbreviation')).toHaveValue('MQL');
    expect(screen.getByText('1 of 8 questions answered')).toBeVisible();
  });

  it('renames the stage in place as one step of undo', async () => {
    const { user, document, steps } = open('stage_mql');
    const name = screen.getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Qualified{Enter}');

    expect(findRecord(document.getState().blueprint, 'stage', 'stage_mql')?.name).toBe('Qualified');
    expect(steps()).toBe(1);
  });

  it('refuses an empty name with a sentence and keeps the stage', async () => {
    const { user, document } = open('stage_mql');
    await user.clear(screen.getByLabelText('Name'));
    await user.keyboard('{Enter}');

    expect(screen.getByRole('alert')).toHaveTextContent('This cannot be empty.');
    expect(findRecord(document.getState().blueprint, 'stage', 'stage_mql')?.name).toBe(
      'Marketing Qualified Lead',
    );
  });

  it('asks for what is missing, and the answer takes the question away', async () => {
    const { user } = open('stage_mql');
    await user.click(screen.getByRole('button', { name: 'Within which time does somebody get in touch?' }));
    await user.type(screen.getByLabelText('First response'), '4 business hours{Enter}');

    expect(screen.getByText('2 of 8 questions answered')).toBeVisible();
  });

  it('explains a length of time it cannot read', async () => {
    const { user } = open('stage_mql');
    await user.click(screen.getByRole('button', { name: /^When, and how fast/ }));
    await user.type(screen.getByLabelText('First response'), 'soon{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('4 business hours');
  });

  it('changes the owner in the sentence that names it', async () => {
    const { user, document } = open('stage_mql');
    await user.click(screen.getByRole('combobox', { name: 'Responsible: Marketing' }));
    await user.click(await screen.findByRole('option', { name: 'Sales' }));

    expect(findRecord(document.getState().blueprint, 'stage', 'stage_mql')?.responsibleTeamId).toBe(
      'team_Sales',
    );
  });

  it('closes an opened question with Escape and gives the focus back', async () => {
    const { user } = open('stage_mql');
    const question = screen.getByRole('button', { name: /^When, and how fast/ });
    await user.click(question);
    expect(screen.getByLabelText('First response')).toHaveFocus();

    await user.keyboard('{Escape}');

    expect(question).toHaveAttribute('aria-expanded', 'false');
    expect(question).toHaveFocus();
  });

  it('opens the fold and focuses the field that somebody wants to see', async () => {
    const { view } = open();
    outside(() => view.getState().seek('stage_mql', ['sla', 'maximumTime']));
    await waitFor(() => expect(screen.getByLabelText('Longest stay')).toHaveFocus());

    outside(() => view.getState().seek('stage_mql', ['winProbability']));
    await waitFor(() => expect(screen.getByLabelText('Chance to win')).toHaveFocus());
  });

  it('adds an activity with an id of its own, opened to be filled in', async () => {
    const { user, document } = open('stage_mql');
    await user.click(screen.getByRole('button', { name: /^Which activities/ }));
    await user.click(screen.getByRole('button', { name: 'Add an activity' }));

    const name = screen.getByLabelText('Activity');
    await user.clear(name);
    await user.type(name, 'Call{Enter}');
    const activities = findRecord(document.getState().blueprint, 'stage', 'stage_mql')?.activities;
    expect(activities).toMatchObject([{ id: 'activity_made1', name: 'Call' }]);
  });
});

describe('the work of a stage', () => {
  it('may wait until leads have been collected for a weekly review', async () => {
    const { user, document } = open('stage_mql');
    await user.click(screen.getByRole('button', { name: /^Which activities/ }));
    await user.click(screen.getByRole('button', { name: 'Add an activity' }));
    await user.click(screen.getByRole('combobox', { name: /^Leads are collected/ }));
    await user.click(await screen.findByRole('option', { name: 'until a time every week' }));
    await user.click(screen.getByRole('combobox', { name: /^On/ }));
    await user.click(await screen.findByRole('option', { name: 'Fri' }));
    const time = screen.getByLabelText('At');
    await user.clear(time);
    await user.type(time, '10:30{Enter}');

    const activities = findRecord(document.getState().blueprint, 'stage', 'stage_mql')?.activities;
    expect(activities?.[0]?.batch).toEqual({ kind: 'weekly', weekday: 5, minute: 630 });
  });
});

describe('the inspector of a way that the queue of a team decides', () => {
  it('asks how long a lead waits, and for no share', async () => {
    const { user, document } = open('transition_mql-sal');
    expect(screen.getByText('Share of leads')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: /^Happens when/ }));
    await user.click(await screen.findByRole('option', { name: /^Patience ends/ }));

    expect(screen.queryByText('Share of leads')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Waits in the queue for/ }));
    expect(findRecord(document.getState().blueprint, 'transition', 'transition_mql-sal')).toMatchObject({
      trigger: 'patience',
      delay: { distribution: { kind: 'exponential', mean: 1 }, unit: 'days' },
    });

    await user.click(screen.getByRole('combobox', { name: /^Happens when/ }));
    await user.click(await screen.findByRole('option', { name: /^The queue is full/ }));
    expect(screen.queryByText('Waits in the queue for')).not.toBeInTheDocument();
    expect(screen.queryByText('Takes')).not.toBeInTheDocument();
  });
});

describe('the inspector of a blueprint that may not be changed', () => {
  it('says why', async () => {
    const { user, document, steps } = open('stage_mql');
    outside(() => document.getState().setReadOnly('Another tab is writing.'));
    await user.type(screen.getByLabelText('Name'), '!{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Another tab is writing.');
    expect(steps()).toBe(0);
  });
});

describe('the inspector of a transition', () => {
  it('says that the lead changes hands', () => {
    open('transition_mql-sal');
    expect(screen.getByText(/A hand-off/)).toHaveTextContent('Marketing hands over to Sales');
  });

  it('takes a share as a percentage and stores a ratio', async () => {
    const { user, document } = open('transition_mql-sal');
    await user.type(screen.getByLabelText('Share of leads'), '32{Enter}');
    expect(findRecord(document.getState().blueprint, 'transition', 'transition_mql-sal')?.share).toBe(0.32);

    await user.clear(screen.getByLabelText('Share of leads'));
    await user.type(screen.getByLabelText('Share of leads'), '140 %{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('between 0 and 100');
  });

  it('makes one way of a gate the default and takes it from the other', async () => {
    const { user, document } = open('transition_check-mql');
    await user.click(screen.getByLabelText('Otherwise'));

    const { blueprint } = document.getState();
    expect(findRecord(blueprint, 'transition', 'transition_check-mql')?.isDefault).toBe(true);
    expect(findRecord(blueprint, 'transition', 'transition_check-sal')?.isDefault).toBe(false);
  });

  it('changes the order in which the ways of a gate are tried', async () => {
    const { user } = open('transition_check-mql');
    const ways = screen.getByRole('list', { name: /Ways out/ });
    await user.click(within(ways).getAllByRole('button', { name: 'Try later' })[0]!);
    expect(within(ways).getAllByRole('listitem')[0]).toHaveTextContent('otherwise');
  });
});

describe('the inspector of several records', () => {
  it('changes all of them in one step', async () => {
    const { user, document, steps } = open('stage_mql', 'stage_sal');
    await user.click(screen.getByRole('combobox', { name: /^Phase/ }));
    await user.click(await screen.findByRole('option', { name: 'Awareness' }));

    const { blueprint } = document.getState();
    expect(findRecord(blueprint, 'stage', 'stage_mql')?.phaseId).toBe('phase_Awareness');
    expect(findRecord(blueprint, 'stage', 'stage_sal')?.phaseId).toBe('phase_Awareness');
    expect(steps()).toBe(1);
  });

  it('says where they differ', () => {
    open('stage_mql', 'stage_sal');
    expect(screen.getByRole('combobox', { name: /^Responsible/ })).toHaveTextContent('several values');
  });
});

describe('the inspector of nothing', () => {
  it('is about the blueprint, and begins a record that it does not have yet', async () => {
    const { user, document, steps } = open();
    expect(screen.getByLabelText('Name')).toHaveValue('Northwind');
    await user.type(screen.getByLabelText('Customers'), '150{Enter}');

    expect(findRecord(document.getState().blueprint, 'targets', 'targets_main')?.customers).toBe(150);
    expect(steps()).toBe(1);
  });
});
