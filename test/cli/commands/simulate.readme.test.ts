import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { experiment } from '../../../src/cli/commands/experiment.ts';
import { simulate } from '../../../src/cli/commands/simulate.ts';
import { eventLogColumns } from '../../../src/cli/event-log/eventLog.ts';
import { applyScenario } from '../../../src/core/experiment/applyScenario.ts';
import { EventKind } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { jsonBlock, section, tableRows } from '../../core/formats/documentParts.ts';
import { call } from '../fakeTerminal.ts';

const text = readFileSync('README.md', 'utf8');
const ofSimulate = section(text, '### `simulate`');
const ofExperiment = section(text, '### `experiment`');
const rows = tableRows(ofSimulate);
const quoted = (cell: string | undefined) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

describe('README.md', () => {
  it('names every option of simulate', () => {
    const named = rows.flatMap(([first]) => [...first!.matchAll(/--([a-z-]+)/g)].map(([, name]) => name!));
    expect(named.sort()).toEqual(Object.keys(simulate.options).sort());
  });

  it('says of experiment which options it takes besides', () => {
    const { scenario, log, ...shared } = simulate.options;
    expect([scenario, log]).not.toContain(undefined);
    expect(Object.keys(experiment.options).sort()).toEqual(['scenarios', ...Object.keys(shared)].sort());
    for (const name of ['--scenario`', '--log`', '--scenarios']) expect(ofExperiment).toContain(name);
  });

  it('names every column and every event of the log', () => {
    const columns = rows.flatMap(([first]) => quoted(first).filter((word) => !word.startsWith('--')));
    expect(columns).toEqual(eventLogColumns);
    const events = quoted(rows.find(([first]) => first === '`event`')?.[1]);
    expect(events.sort()).toEqual(['arrived', 'stock', ...Object.keys(EventKind)].sort());
  });

  it('names every part of the JSON', async () => {
    const file = JSON.stringify({
      format: 'stagecraft-blueprint',
      schemaVersion: 1,
      stages: [{ id: 'stage_a', key: 'a', name: 'A', isEntryPoint: true }],
      transitions: [],
    });
    const { out } = await call(['simulate', '-', '--json', '--days', '1'], { '-': file });
    const shown = JSON.parse(jsonBlock(ofSimulate)) as Record<string, object>;
    const answer = JSON.parse(out) as Record<string, object>;
    expect(Object.keys(shown)).toEqual(Object.keys(answer));
    expect(Object.keys(shown['options']!)).toEqual(Object.keys(answer['options']!));
  });

  it('has a scenario that can be applied', () => {
    const blueprint = blueprintOf(
      record('team', 'sales', { headCount: 2 }),
      record('source', 'metaAds'),
      stage('call', {
        activities: [
          {
            id: 'activity_call',
            name: 'Call',
            effort: { distribution: { kind: 'exponential', mean: 30 }, unit: 'minutes' },
          },
        ],
      }),
      stage('offer'),
      transition('call', 'offer'),
    );
    const scenario = JSON.parse(jsonBlock(ofExperiment)) as object;
    const applied = applyScenario(blueprint, record('scenario', 'review', scenario));

    expect(applied.problems).toEqual([]);
    expect(applied.blueprint?.records).toMatchObject({
      team_sales: { headCount: 4 },
      'transition_call-offer': { toId: 'stage_review' },
    });
    expect(Object.keys(applied.blueprint!.records)).not.toContain('source_metaAds');
  });
});
