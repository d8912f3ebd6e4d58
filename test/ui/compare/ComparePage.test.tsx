import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { ComparePage } from '../../../src/ui/compare/ComparePage.tsx';
import { record } from '../../support/blueprints.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

const promise = { value: 3, unit: 'hours', calendarId: null };
const slower = record('scenario', 'slower', {
  name: 'A slower promise',
  settings: [
    { recordId: 'stage_call', path: ['sla', 'firstResponse'], value: promise },
    { recordId: 'stage_call', path: ['name'], value: 'A call, some day' },
  ],
}) as BlueprintRecord;
const compared: Blueprint = {
  ...ranBlueprint,
  records: { ...ranBlueprint.records, [slower.id]: slower },
};

describe('the page of scenarios', () => {
  it('says how there comes to be one', () => {
    renderWithApp(ranBlueprint, <ComparePage />);
    expect(screen.getByRole('heading', { name: 'No scenario yet' })).toBeVisible();
  });

  it('says in words what a scenario changes', () => {
    renderWithApp(compared, <ComparePage />);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toContainEqual(expect.stringMatching(/^CAL First response .+ → 3 hours$/));
    expect(lines).toContain('CAL Name Sales Call → A call, some day');
  });

  it('compares it with the blueprint as it is', async () => {
    const { user } = renderWithApp(compared, <ComparePage />);
    const replications = screen.getByRole('textbox', { name: 'Replications' });
    await user.clear(replications);
    await user.type(replications, '3');
    await user.click(screen.getByRole('button', { name: 'Compare with the blueprint as it is' }));

    const table = await screen.findByRole('table', { name: /^A slower promise beside/ });
    const customers = within(table).getByRole('row', { name: /^Customers/ });
    // A promise that nobody acts upon brings and costs nobody.
    expect(customers).toHaveTextContent('0');
    expect(customers).toHaveTextContent('may be chance');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/no difference in customers/);
  });

  it('opens it on the diagram, and deletes it', async () => {
    const { user, document, view } = renderWithApp(compared, <ComparePage />);
    await user.click(screen.getByRole('button', { name: 'Edit on the diagram' }));
    expect(view.getState().view).toBe('design');
    expect(document.getState().blueprint.records['stage_call']).toMatchObject({ name: 'A call, some day' });
    expect(screen.getByText(/A scenario is open on the diagram/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Delete A slower promise' })).toBeDisabled();
  });

  it('deletes one', async () => {
    const { user, document } = renderWithApp(compared, <ComparePage />);
    await user.click(screen.getByRole('button', { name: 'Delete A slower promise' }));
    expect(recordsOf(document.getState().blueprint, 'scenario')).toEqual([]);
  });
});
