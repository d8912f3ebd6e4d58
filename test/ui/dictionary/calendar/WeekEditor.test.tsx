import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('calendar', 'Office', {
    timeZone: 'Europe/Berlin',
    openHours: [{ weekday: 1, from: 540, to: 1_020 }],
    holidays: [{ date: '2027-12-25', name: 'Christmas' }],
  }),
);
function openCalendar() {
  const rendered = renderWithApp(example, <CompanyDialog open onOpenChange={() => {}} start="calendar" />);
  return {
    ...rendered,
    calendar: () => findRecord(rendered.document.getState().blueprint, 'calendar', 'calendar_Office')!,
  };
}

describe('a calendar', () => {
  it('is said and read in words', async () => {
    const { user, calendar } = openCalendar();
    const words = await screen.findByLabelText('Open hours in words');
    expect(words).toHaveValue('Monday 9–17');
    await user.clear(words);
    await user.type(words, 'Mon–Thu 9-17; Fri 9-15{Enter}');
    expect(calendar().openHours).toHaveLength(5);
    expect(words).toHaveValue('Monday to Thursday 9–17; Friday 9–15');
    expect(await screen.findByText(/in Berlin: 38 hours a week\. Closed on one day\./)).toBeVisible();

    await user.clear(words);
    await user.type(words, 'late{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Mon–Fri 9–17');
  });

  it('takes days off from lines with dates', async () => {
    const { user, calendar } = openCalendar();
    await user.click(await screen.findByRole('button', { name: 'Paste dates' }));
    await user.click(screen.getByLabelText('Lines with dates'));
    await user.paste('25.12.2027 Weihnachten\n1 January 2027 New Year');
    await user.click(screen.getByRole('button', { name: 'Add 1 day off' }));
    expect(calendar().holidays).toEqual([
      { date: '2027-01-01', name: 'New Year' },
      { date: '2027-12-25', name: 'Christmas' },
    ]);
  });
});
