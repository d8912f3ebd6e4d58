import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('team', 'Marketing', { colour: 0 }),
  record('team', 'Sales', { colour: 1 }),
  record('calendar', 'Office', { openHours: [{ weekday: 1, from: 540, to: 1_020 }] }),
  record('field', 'country', {
    name: 'Country',
    fieldType: 'choice',
    options: [{ value: 'de', label: 'Germany' }],
  }),
  record('signal', 'demo', { name: 'Demo request' }),
  stage('mql', { responsibleTeamId: 'team_Sales' }),
);
const open = (start: 'team' | 'calendar' | 'signal' | 'field' = 'team') =>
  renderWithApp(example, <CompanyDialog open onOpenChange={() => {}} start={start} />);

describe('the company sheet', () => {
  it('lists the records of a kind and shows the first', () => {
    open();
    const list = screen.getByRole('list', { name: 'Teams' });
    expect(within(list).getAllByRole('button')).toHaveLength(2);
    expect(screen.getByLabelText('Name')).toHaveValue('Marketing');
  });

  it('adds a record and opens it', async () => {
    const { user, document } = open();
    await user.click(screen.getByRole('button', { name: 'Add a team' }));
    expect(screen.getByLabelText('Name')).toHaveValue('New team');
    expect(recordsOf(document.getState().blueprint, 'team')).toHaveLength(3);
  });

  it('says where a record is used before it is deleted, and the stages forget it', async () => {
    const { user, document } = open();
    await user.click(
      within(screen.getByRole('list', { name: 'Teams' })).getByRole('button', { name: /Sales/ }),
    );
    expect(screen.getByText(/Used in one place/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete' }));

    const { blueprint } = document.getState();
    expect(findRecord(blueprint, 'team', 'team_Sales')).toBeUndefined();
    expect(findRecord(blueprint, 'stage', 'stage_mql')?.responsibleTeamId).toBeNull();
  });

  it('asks who is served first only where the people of a team are counted', async () => {
    const { user, document } = open();
    expect(screen.queryByText('Hand-raisers first')).not.toBeInTheDocument();

    await user.type(screen.getByLabelText('People at work'), '2{Enter}');
    expect(screen.getByLabelText('Hand-raisers first')).toBeChecked();
    await user.click(screen.getByRole('combobox', { name: /^Among equals/ }));
    await user.click(await screen.findByRole('option', { name: 'who came first' }));
    await user.click(screen.getByRole('button', { name: 'Add people with other hours' }));
    await user.click(screen.getByRole('button', { name: 'Add leads that come first' }));

    expect(findRecord(document.getState().blueprint, 'team', 'team_Marketing')).toMatchObject({
      headCount: 2,
      queueOrder: 'firstCome',
      shifts: [{ name: 'Part-time', headCount: 1, calendarId: null }],
      priorities: [{ name: 'Come first', appliesTo: null, stageIds: [] }],
    });
    const list = within(screen.getByRole('list', { name: 'Teams' }));
    expect(list.getByRole('button', { name: /Marketing/ })).toHaveTextContent('2 + 1 people');
    expect(list.getByRole('button', { name: /Sales/ })).toHaveTextContent('not counted');
    expect(screen.getByText('Come first: all leads')).toBeVisible();
  });

  it('reads opening hours as people write them', async () => {
    const { user, document } = open('calendar');
    const tuesday = screen.getByLabelText('Open on Tue');
    await user.type(tuesday, '9-12, 13:30-18{Enter}');
    expect(findRecord(document.getState().blueprint, 'calendar', 'calendar_Office')?.openHours).toEqual([
      { weekday: 1, from: 540, to: 1_020 },
      { weekday: 2, from: 540, to: 720 },
      { weekday: 2, from: 810, to: 1_080 },
    ]);

    await user.clear(tuesday);
    await user.type(tuesday, 'late{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Write hours like');
  });

  it('offers the options of a field where its value is set', async () => {
    const { user, document } = open('signal');
    await user.click(screen.getByRole('button', { name: 'Add a field it sets' }));
    await user.click(screen.getByRole('combobox', { name: /^Value/ }));
    await user.click(await screen.findByRole('option', { name: 'Germany' }));
    expect(findRecord(document.getState().blueprint, 'signal', 'signal_demo')?.sets).toEqual([
      { fieldId: 'field_country', value: 'de' },
    ]);
  });
});
