import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { RaciMatrix } from '../../../../src/ui/dictionary/raci/RaciMatrix.tsx';
import { blueprintOf, record, stage } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('team', 'Marketing'),
  record('team', 'Sales'),
  record('phase', 'Awareness'),
  stage('MQL', { responsibleTeamId: 'team_Marketing', phaseId: 'phase_Awareness' }),
  stage('SAL', { phaseId: 'phase_Awareness' }),
);

describe('who does what', () => {
  it('is changed by keys: arrows go, letters set, Delete clears, each as one step', async () => {
    const { user, document, steps } = renderWithApp(example, <RaciMatrix />);
    const stageOf = (id: string) => findRecord(document.getState().blueprint, 'stage', id);
    await user.tab();
    expect(screen.getByRole('cell', { name: 'MQL, Marketing: responsible' })).toHaveFocus();
    await user.keyboard('a{ArrowRight}c{ArrowDown}r');
    expect(stageOf('stage_MQL')).toMatchObject({
      responsibleTeamId: 'team_Marketing',
      accountableTeamId: 'team_Marketing',
      consultedTeamIds: ['team_Sales'],
    });
    expect(stageOf('stage_SAL')?.responsibleTeamId).toBe('team_Sales');
    expect(screen.getByRole('cell', { name: 'SAL, Sales: responsible' })).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(stageOf('stage_SAL')?.responsibleTeamId).toBeNull();
    expect(steps()).toBe(4);
  });

  it('is changed by clicking a letter, and says quietly what is missing', async () => {
    const { user, document } = renderWithApp(example, <RaciMatrix />);
    const row = within(screen.getByRole('row', { name: /^SAL/ }));
    expect(row.getByText('no R, no A')).toBeVisible();
    await user.click(row.getByRole('button', { name: 'SAL, Sales: accountable', hidden: true }));
    expect(findRecord(document.getState().blueprint, 'stage', 'stage_SAL')?.accountableTeamId).toBe(
      'team_Sales',
    );
    expect(row.getByText('no R')).toBeVisible();
  });
});
