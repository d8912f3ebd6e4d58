import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
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
const firstIds = {
  team: 'team_Marketing',
  calendar: 'calendar_Office',
  signal: 'signal_demo',
  field: 'field_country',
} as const;
const open = (
  start: 'team' | 'calendar' | 'signal' | 'field' = 'team',
  onOpenChange: (open: boolean) => void = () => {},
) =>
  renderWithApp(
    example,
    <CompanyDialog open onOpenChange={onOpenChange} start={start} startId={firstIds[start]} />,
  );
const list = (name: string) => within(screen.getByRole('list', { name }));

describe('the company sheet', () => {
  it('shows all records of a kind in a table, and opens one with its list beside it', async () => {
    const { user } = renderWithApp(example, <CompanyDialog open onOpenChange={() => {}} start="team" />);
    const table = within(await screen.findByRole('table', { name: 'Teams' }));
    await user.click(table.getByRole('button', { name: 'Sales' }));
    expect(screen.getByLabelText('Name')).toHaveValue('Sales');
    await user.click(screen.getByRole('button', { name: 'All teams' }));
    expect(await screen.findByRole('table', { name: 'Teams' })).toBeVisible();
  });

  it('opens at a record with the others in a list', () => {
    open();
    expect(list('Teams').getAllByRole('button')).toHaveLength(2);
    expect(screen.getByLabelText('Name')).toHaveValue('Marketing');
  });

  it('adds a record and opens it', async () => {
    const { user, document } = open();
    await user.click(screen.getByRole('button', { name: 'Add a team' }));
    expect(screen.getByLabelText('Name')).toHaveValue('New team');
    expect(recordsOf(document.getState().blueprint, 'team')).toHaveLength(3);
  });

  it('says where a record is used, and flies there', async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const { user, view } = open('team', onOpenChange);
    await user.click(list('Teams').getByRole('button', { name: /Sales/ }));
    const uses = within(screen.getByRole('region', { name: 'Where it is used' }));
    expect(uses.getByText('Responsible for')).toBeVisible();
    await user.click(uses.getByRole('button', { name: 'mql' }));
    expect(onOpenChange).toHaveBeenCalledWith(false);
    expect(view.getState().sought).toMatchObject({ id: 'stage_mql', path: ['responsibleTeamId'] });
  });

  it('asks what should stand where a deleted record was, and puts it there in one step', async () => {
    const { user, document, steps } = open();
    await user.click(list('Teams').getByRole('button', { name: /Sales/ }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const question = within(await screen.findByRole('dialog', { name: 'Delete “Sales”?' }));
    expect(question.getByText(/used in one place/)).toBeVisible();
    await user.click(question.getByRole('combobox', { name: 'Instead' }));
    await user.click(await screen.findByRole('option', { name: 'Marketing' }));
    await user.click(question.getByRole('button', { name: 'Replace' }));

    expect(findRecord(document.getState().blueprint, 'team', 'team_Sales')).toBeUndefined();
    expect(findRecord(document.getState().blueprint, 'stage', 'stage_mql')?.responsibleTeamId).toBe(
      'team_Marketing',
    );
    expect(steps()).toBe(1);
  });

  it('lets the stages forget a deleted record where that is wanted', async () => {
    const { user, document } = open();
    await user.click(list('Teams').getByRole('button', { name: /Sales/ }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(await screen.findByRole('button', { name: 'Nothing: forget it' }));
    const { blueprint } = document.getState();
    expect(findRecord(blueprint, 'team', 'team_Sales')).toBeUndefined();
    expect(findRecord(blueprint, 'stage', 'stage_mql')?.responsibleTeamId).toBeNull();
  });

  it('deletes what nothing uses at once', async () => {
    const { user, document } = open();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(findRecord(document.getState().blueprint, 'team', 'team_Marketing')).toBeUndefined();
    expect(list('Teams').getAllByRole('button')).toHaveLength(1);
  });

  it('works by keys: arrows choose, N adds, F2 renames, Delete deletes', async () => {
    const { user, document } = open();
    const names = () => recordsOf(document.getState().blueprint, 'team').map(({ name }) => name);
    list('Teams')
      .getByRole('button', { name: /Marketing/ })
      .focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByLabelText('Name')).toHaveValue('Sales');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names()).toEqual(['Sales', 'Marketing']);
    await user.keyboard('{F2}Account executives{Enter}');
    expect(names()).toEqual(['Account executives', 'Marketing']);
    screen.getByRole('button', { name: 'Teams 2' }).focus();
    await user.keyboard('n');
    expect(names()).toEqual(['Account executives', 'Marketing', 'New team']);
    await user.keyboard('Clinical specialists{Enter}');
    expect(names()).toEqual(['Account executives', 'Marketing', 'Clinical specialists']);
    list('Teams')
      .getByRole('button', { name: /Clinical specialists/ })
      .focus();
    await user.keyboard('{Delete}');
    expect(names()).toEqual(['Account executives', 'Marketing']);
  });

  it('finds records of every kind by their names and texts', async () => {
    const { user } = open();
    await user.type(screen.getByLabelText('Search the company'), 'germ');
    const found = within(await screen.findByRole('list', { name: 'Found' }));
    await user.click(found.getByRole('button', { name: /Country/ }));
    expect(await screen.findByLabelText('Name')).toHaveValue('Country');
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
    expect(list('Teams').getByRole('button', { name: /Marketing/ })).toHaveTextContent('2 + 1 people');
    expect(list('Teams').getByRole('button', { name: /Sales/ })).toHaveTextContent('not counted');
    expect(screen.getByText('Come first: all leads')).toBeVisible();
  });

  it('reads opening hours as people write them', async () => {
    const { user, document } = open('calendar');
    await user.click(await screen.findByRole('button', { name: 'Day by day' }));
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
