import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { OfferWording } from '../../../../src/ui/inspector/wording/OfferWording.tsx';
import { blueprintOf, stage } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

it('offers what a template says about a stage of the same meaning, and takes it over in one step', async () => {
  const blueprint = blueprintOf(stage('mine', { name: 'Sales Qualified Lead' }));
  const mine = findRecord(blueprint, 'stage', 'stage_mine')!;
  const { document, user, steps } = renderWithApp(blueprint, <OfferWording stage={mine} answer="sla" />);

  expect(await screen.findByText(/first response within/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take this over' }));

  await waitFor(() =>
    expect(
      findRecord(document.getState().blueprint, 'stage', 'stage_mine')?.sla.firstResponse,
    ).not.toBeNull(),
  );
  expect(steps()).toBe(1);
});

it('offers nothing for a stage no template knows', async () => {
  const blueprint = blueprintOf(stage('mine', { name: 'Zwischenlager' }));
  const mine = findRecord(blueprint, 'stage', 'stage_mine')!;
  renderWithApp(blueprint, <OfferWording stage={mine} answer="sla" />);

  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(screen.queryByRole('button')).toBeNull();
});
