import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { recordsOf, singleton } from '../../../src/core/model/queries.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { ProblemsPanel } from '../../../src/ui/problems/ProblemsPanel.tsx';
import { ProblemsSummary } from '../../../src/ui/problems/ProblemsSummary.tsx';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';
import { sound } from '../../core/checks/rules/soundLifecycle.ts';

const example = blueprintOf(
  record('team', 'Sales', { colour: 3 }),
  stage('mql', { name: 'MQL', isEntryPoint: true }),
  stage('won', { name: 'Won', kind: 'end' }),
  transition('mql', 'won'),
  transition('won', 'mql', { label: 'Again' }),
);
const renderPanel = (blueprint: Blueprint, selection: readonly string[] = []) => {
  const closed: string[] = [];
  const panel = <ProblemsPanel onClose={() => closed.push('closed')} />;
  return { closed, ...renderWithApp(blueprint, panel, selection) };
};
const left = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
const row = (words: RegExp) => screen.getAllByRole('listitem').find((item) => words.test(item.textContent))!;

describe('the problems panel', () => {
  it('tells what the machine cannot mean from what people have not agreed, and shows where', async () => {
    const { user, view } = renderPanel(example);
    expect(screen.getByRole('heading', { name: /^The machine cannot mean this 1/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /^People have not agreed this yet/ })).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Show: MQL has no owner/ }));

    expect([...view.getState().selection]).toEqual(['stage_mql']);
    expect(view.getState().sought).toMatchObject({ id: 'stage_mql', path: ['responsibleTeamId'] });
  });

  it('forgets a problem as soon as it is mended, and mends it by one click where it can', async () => {
    const { user, document } = renderPanel(example);
    const before = left().length;
    const owner = { id: 'stage_mql', path: ['responsibleTeamId'], value: 'team_Sales' };
    outside(() => document.getState().dispatch(setField, owner));
    expect(left().length).toBeLessThanOrEqual(before);

    await user.click(within(row(/Again is never taken/)).getByRole('button', { name: 'Delete it' }));

    expect(recordsOf(document.getState().blueprint, 'transition')).toHaveLength(1);
    expect(left().join()).not.toContain('Again is never taken');
  });

  it('mutes with a reason that is kept, and hears it again', async () => {
    const { user, document } = renderPanel(example);
    await user.click(within(row(/MQL has no owner/)).getByRole('button', { name: 'Mute…' }));
    expect(screen.getByRole('button', { name: 'Mute' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Mute it, because' }), 'Decided in May.{Enter}');

    expect(left().join()).not.toContain('MQL has no owner');
    expect(singleton(document.getState().blueprint, 'policies').mutedRules).toEqual([
      { check: 'missingOwner', recordIds: ['stage_mql'], reason: 'Decided in May.' },
    ]);
    await user.click(screen.getByRole('tab', { name: 'Muted 1' }));
    expect(screen.getByText(/because “Decided in May\.”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Hear it again: MQL has no owner/ }));
    expect(screen.getByText('Nothing is muted.')).toBeVisible();
  });

  it('does not offer to mute what stands in the way of a machine', () => {
    renderPanel(blueprintOf());
    expect(screen.getByRole('listitem')).toHaveTextContent('no stages yet');
    expect(screen.queryByRole('button', { name: 'Mute…' })).toBeNull();
  });

  it('narrows to what is typed, and to what is selected', async () => {
    const { user, view } = renderPanel(example);
    await user.type(screen.getByRole('searchbox', { name: 'Filter the problems' }), 'owner won');
    expect(left()).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox', { name: 'Filter the problems' }));

    await user.click(screen.getByRole('checkbox', { name: 'Only what is selected' }));
    expect(screen.getByText('Nothing is selected.')).toBeVisible();
    outside(() => view.getState().select(['stage_won']));
    for (const text of left()) expect(text).toMatch(/Won|Again/);
  });

  it('groups by rule instead of by stage, with the number of each and why it matters', async () => {
    const { user } = renderPanel(example);
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Won');
    await user.click(screen.getByRole('radio', { name: 'By rule' }));
    expect(screen.getByRole('heading', { name: 'Stages that nobody owns 2' })).toBeVisible();
    expect(screen.getByText(/waits for somebody to feel responsible/)).toBeVisible();
  });

  it('is gone through with the arrow keys; Enter shows the place', async () => {
    const { user, view } = renderPanel(example);
    const [first, second] = screen
      .getAllByRole('listitem')
      .map((item) => within(item).getAllByRole('button')[0]);
    outside(() => first!.focus());
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect([...view.getState().selection]).toEqual(['transition_won-mql']);
  });

  it('lists every rule with what it has found, and leads to it', async () => {
    const { user } = renderPanel(example);
    await user.click(screen.getByRole('tab', { name: /^All rules/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rules' }), 'missingOwner');
    expect(left()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Show the 2 found by: Stages that nobody owns/ }));
    expect(left()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /Show all rules/ }));
    expect(left().length).toBeGreaterThan(2);
  });

  it('mutes a rule everywhere from the list of rules', async () => {
    const { user, document } = renderPanel(example);
    await user.click(screen.getByRole('tab', { name: /^All rules/ }));
    await user.click(screen.getByRole('button', { name: 'Mute everywhere: Stages that nobody owns' }));
    await user.type(screen.getByRole('textbox', { name: 'Mute it, because' }), 'Nobody yet.{Enter}');
    expect(singleton(document.getState().blueprint, 'policies').mutedRules).toEqual([
      { check: 'missingOwner', recordIds: [], reason: 'Nobody yet.' },
    ]);
    expect(screen.getByText(/Muted everywhere, because “Nobody yet\.”/)).toBeVisible();
  });

  it('is content where nothing is left, and closes', async () => {
    const { user, closed } = renderPanel(sound);
    expect(screen.getByText('Everything is said.')).toBeVisible();
    expect(screen.getByText('100 %')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(closed).toEqual(['closed']);
  });
});

describe('the line below', () => {
  it('says how much is agreed, counts what is left and opens the panel', async () => {
    const asked: boolean[] = [];
    const { user } = renderWithApp(
      example,
      <ProblemsSummary open={false} onOpenChange={(open) => asked.push(open)} />,
    );
    await user.click(screen.getByRole('button', { name: /% agreed.*to agree/ }));
    expect(asked).toEqual([true]);
  });
});
