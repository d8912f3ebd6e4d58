import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('source', 'web', {
    name: 'Website',
    arrivals: { volume: { kind: 'monthly', leads: [10, 20, 30, 40, 0, 0, 0, 0, 0, 0, 0, 0] } },
    costPerLead: 10,
  }),
);
async function openSource() {
  const rendered = renderWithApp(
    example,
    <CompanyDialog open onOpenChange={() => {}} start="source" startId="source_web" />,
  );
  const months = await screen.findByRole('group', { name: 'How many leads' });
  const leads = () => {
    const volume = findRecord(rendered.document.getState().blueprint, 'source', 'source_web')!.arrivals
      .volume;
    return volume.kind === 'monthly' ? volume.leads : volume;
  };
  return { ...rendered, months, leads };
}

describe('the volume of a lead source', () => {
  it('says what it comes to', async () => {
    await openSource();
    expect(
      await screen.findByText(/^100 leads a year, most in April .* about €10 per lead\.$/),
    ).toBeVisible();
  });

  it('takes twelve figures from a spreadsheet, wherever they are pasted, as one step', async () => {
    const { user, months, leads, steps } = await openSource();
    await user.click(within(months).getByLabelText('Mar'));
    await user.paste('Jan\tFeb\n350\t350\t390\t370\t350\t350\t290\t270\t370\t390\t1,400\t320');
    expect(leads()).toEqual([350, 350, 390, 370, 350, 350, 290, 270, 370, 390, 1_400, 320]);
    expect(steps()).toBe(1);
  });

  it('takes fewer figures from the month on in which they are pasted', async () => {
    const { user, months, leads } = await openSource();
    await user.click(within(months).getByLabelText('Nov'));
    await user.paste('7\t8');
    expect(leads()).toEqual([10, 20, 30, 40, 0, 0, 0, 0, 0, 0, 7, 8]);
  });

  it('spreads a new total by the season, or evenly', async () => {
    const { user, leads } = await openSource();
    const total = screen.getByLabelText(/A year/);
    await user.clear(total);
    await user.type(total, '1,000{Enter}');
    expect(leads()).toEqual([100, 200, 300, 400, 0, 0, 0, 0, 0, 0, 0, 0]);
    await user.click(screen.getByRole('button', { name: 'Spread evenly' }));
    expect(leads()).toEqual([84, 84, 84, 84, 83, 83, 83, 83, 83, 83, 83, 83]);
  });

  it('becomes a steady rate of as many leads', async () => {
    const { user, leads } = await openSource();
    await user.click(screen.getByRole('radio', { name: 'At a steady rate' }));
    expect(leads()).toEqual({ kind: 'rate', leads: 0.274, per: 'day' });
  });
});
