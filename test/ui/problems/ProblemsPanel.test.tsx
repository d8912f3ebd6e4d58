import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { ProblemsPanel } from '../../../src/ui/problems/ProblemsPanel.tsx';
import { ProblemsSummary } from '../../../src/ui/problems/ProblemsSummary.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('team', 'Sales'),
  stage('mql', { name: 'MQL', isEntryPoint: true }),
  stage('won', { name: 'Won', kind: 'end' }),
  transition('mql', 'won'),
);

describe('the problems panel', () => {
  it('says what nobody has agreed yet, and shows where', async () => {
    const { user, view } = renderWithApp(example, <ProblemsPanel />);
    expect(screen.getByRole('heading', { name: /To agree/ })).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: /^Show: .*MQL/ })[0]!);

    expect([...view.getState().selection]).toEqual(['stage_mql']);
    expect(view.getState().sought).toMatchObject({ id: 'stage_mql' });
  });

  it('forgets a problem as soon as it is mended', async () => {
    const { document } = renderWithApp(example, <ProblemsPanel />);
    const before = screen.getAllByRole('listitem').length;
    const owner = { id: 'stage_mql', path: ['responsibleTeamId'], value: 'team_Sales' };
    outside(() => document.getState().dispatch(setField, owner));
    expect(screen.getAllByRole('listitem').length).toBeLessThan(before);
  });
});

describe('the line below', () => {
  it('counts what is left and opens the panel', async () => {
    const asked: boolean[] = [];
    const { user } = renderWithApp(
      example,
      <ProblemsSummary open={false} onOpenChange={(open) => asked.push(open)} />,
    );
    await user.click(screen.getByRole('button', { name: /to agree/ }));
    expect(asked).toEqual([true]);
  });
});
