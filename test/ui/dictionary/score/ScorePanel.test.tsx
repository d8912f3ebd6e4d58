import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record, stage } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const example = blueprintOf(
  stage('nurture', { name: 'Nurture', abbreviation: 'NUR' }),
  record('field', 'fit'),
  record('source', 'web', {
    name: 'Website',
    attributes: [{ fieldId: 'field_fit', values: [{ value: 'a' }] }],
  }),
  record('signal', 'demo', {
    name: 'Demo',
    component: 'intent',
    points: 20,
    rates: [{ stageId: 'stage_nurture', timesPerMonth: 30 }],
  }),
  record('scoreModel', 'main', { id: 'scoreModel_main', threshold: 40 }),
);

describe('what a typical lead scores', () => {
  it('follows the points of a signal as they are edited', async () => {
    const { user, document } = renderWithApp(
      example,
      <CompanyDialog open onOpenChange={() => {}} start="signal" />,
    );
    expect(await screen.findByText(/^Of 100 leads from Website 100 reach 40 points/)).toBeVisible();
    const points = screen.getByLabelText('Points of Demo');
    await user.clear(points);
    await user.type(points, '0{Enter}');
    expect(findRecord(document.getState().blueprint, 'signal', 'signal_demo')?.points).toBe(0);
    expect(await screen.findByText(/^Hardly any lead from Website reaches 40 points/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'In figures' }));
    expect(
      within(screen.getByRole('table', { name: 'Score by lead source' })).getAllByRole('row'),
    ).toHaveLength(2);
  });

  it('lets a rate be taken away by emptying its cell', async () => {
    const { user, document } = renderWithApp(
      example,
      <CompanyDialog open onOpenChange={() => {}} start="signal" />,
    );
    const rate = await screen.findByLabelText('Demo, times a month in Nurture');
    await user.clear(rate);
    await user.tab();
    expect(findRecord(document.getState().blueprint, 'signal', 'signal_demo')?.rates).toEqual([]);
  });
});
