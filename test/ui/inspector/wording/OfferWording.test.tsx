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
  const blueprint = blueprintOf(stage('mine', { name: 'Zwischenlager' }), stage('known', { name: 'SQL' }));
  const offerFor = (id: string) => <OfferWording stage={findRecord(blueprint, 'stage', id)!} answer="sla" />;
  renderWithApp(
    blueprint,
    <>
      {offerFor('stage_mine')}
      {offerFor('stage_known')}
    </>,
  );

  // Once the second has its offer, the first has had its time too.
  await screen.findByRole('button');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
