import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { measureRun } from '../../../src/core/metrics/measure/measureRun.ts';
import { metrics } from '../../../src/core/metrics/registry.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { StageTable } from '../../../src/ui/simulate/StageTable.tsx';
import { plainFigures } from '../../../src/ui/simulate/runFigures.ts';
import { columnGroups } from '../../../src/ui/simulate/tableColumns.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';
import { runOf } from '../../core/simulate/runs.ts';

const { plan, log } = runOf(ranBlueprint, { days: 300 });
const measures = measureRun(plan, log);

function show(open: Blueprint = ranBlueprint) {
  const onSeek = vi.fn();
  const part = <StageTable figures={plainFigures(measures)} measured={ranBlueprint} onSeek={onSeek} />;
  return { ...renderWithApp(open, part), onSeek };
}

describe('the table of measures', () => {
  it('begins with the measures that are looked at first', () => {
    show();
    expect(screen.getByRole('columnheader', { name: 'SLA missed' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'SLA past due' })).toBeNull();
  });

  it('has a column for every measure, once, where all are wanted', async () => {
    const shown = columnGroups().flatMap(({ columns }) => columns.map(({ metric }) => metric.id));
    expect(shown.toSorted()).toEqual(metrics.all.map(({ id }) => id).toSorted());
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: 'Everything' }));
    for (const { label } of metrics.all)
      expect(screen.getByRole('columnheader', { name: label })).toBeVisible();
  });

  it('has a row for every stage, with its number and its measures in words', () => {
    show();
    const row = screen.getByRole('row', { name: /^2\s*Sales Call/ });
    expect(within(row).getByText('100 %', { selector: '[data-tone="late"]' })).toBeVisible();
    expect(within(row).getAllByText('29 h').length).toBeGreaterThan(1);
    expect(screen.getAllByRole('row')).toHaveLength(2 + plan.stages.length);
  });

  it('leads to a stage', async () => {
    const { user, onSeek } = show();
    await user.click(screen.getByRole('button', { name: /Sales Call/ }));
    expect(onSeek).toHaveBeenCalledWith('stage_call');
  });

  it('keeps the name of a stage that was deleted since, and leads nowhere', () => {
    const { stage_call: _gone, ...records } = ranBlueprint.records;
    show({ ...ranBlueprint, records });
    expect(screen.getByRole('rowheader', { name: /Sales Call deleted since/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Sales Call/ })).toBeNull();
  });
});
