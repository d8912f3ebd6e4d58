import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord, recordsOf } from '../../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('source', 'web', { name: 'Website' }),
  record('reasonList', 'lost', {
    name: 'Closed-lost reason',
    reasons: [
      { id: 'reason_price', name: 'Price', weight: 3 },
      { id: 'reason_need', name: 'No need', weight: 1 },
    ],
  }),
);
function openList(startId?: string) {
  const rendered = renderWithApp(
    example,
    <CompanyDialog open onOpenChange={() => {}} start="reasonList" startId={startId} />,
  );
  const reasons = () =>
    findRecord(rendered.document.getState().blueprint, 'reasonList', 'reasonList_lost')!.reasons;
  return { ...rendered, reasons };
}

describe('a reason list', () => {
  it('lets "Other" ask for words, whatever it is called', async () => {
    const { user, reasons } = openList('reasonList_lost');
    await user.click(await screen.findByRole('button', { name: 'Add “Other”, which asks for words' }));
    expect(reasons()[2]).toMatchObject({ name: 'Other', requiresText: true });
    expect(screen.getByRole('checkbox', { name: 'Other asks for words' })).toBeDisabled();

    const name = screen.getByLabelText('Name of reason 2');
    await user.clear(name);
    await user.type(name, 'Sonstiges{Enter}');
    expect(reasons()[1]).toMatchObject({ name: 'Sonstiges', requiresText: true });
  });

  it('has weights of its own by lead source, taken back by emptying the cell', async () => {
    const { user, reasons } = openList('reasonList_lost');
    await user.click(await screen.findByRole('radio', { name: 'By lead source' }));
    const cell = screen.getByLabelText(/^Price, Website/);
    await user.type(cell, '9{Enter}');
    expect(reasons()[0]!.sourceWeights).toEqual([{ sourceId: 'source_web', weight: 9 }]);
    await user.clear(screen.getByLabelText(/^Price, Website/));
    await user.tab();
    expect(reasons()[0]!.sourceWeights).toEqual([]);
  });

  it('is made of pasted free text in one step, after a preview that can be corrected', async () => {
    const { user, reasons, steps } = openList('reasonList_lost');
    await user.click(await screen.findByRole('button', { name: 'Paste free text' }));
    await user.click(screen.getByLabelText('Lines of free text'));
    await user.paste(
      'too expensive\nzu teuer\nkein Bedarf\nworks council\nWorks council!\n-\nkonkurenz\nCompetitor',
    );
    await user.click(screen.getByRole('button', { name: 'Group 8 lines' }));

    const table = within(screen.getByRole('table', { name: 'Proposed reasons' }));
    expect(table.getAllByRole('row')).toHaveLength(6);
    await user.click(table.getByRole('button', { name: 'Leave out Other' }));
    await user.click(screen.getByRole('button', { name: 'Make picklist' }));

    expect(reasons().map(({ name, weight }) => `${name} ${weight}`)).toEqual([
      'Price 2',
      'No need 1',
      'Competitor 2',
      'Works council 2',
    ]);
    expect(steps()).toBe(1);
  });
});

describe('the five reason lists', () => {
  it('are offered where they are missing', async () => {
    const { user, document } = openList();
    await user.click(await screen.findByRole('button', { name: 'Add all 4' }));
    const names = recordsOf(document.getState().blueprint, 'reasonList').map(({ name }) => name);
    expect(names).toHaveLength(5);
    expect(screen.queryByRole('button', { name: /^Add all/ })).not.toBeInTheDocument();
  });
});
