import { describe, expect, it } from 'vitest';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import { deleteRecords, setField } from '../../../src/core/commands/recordCommands.ts';
import {
  becomeBlueprint,
  keepScenario,
  scenarioContent,
} from '../../../src/core/commands/scenarioCommands.ts';
import { applyScenario } from '../../../src/core/experiment/applyScenario.ts';
import { blueprintDifference } from '../../../src/core/model/blueprintDifference.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { countingIds } from '../../support/blueprints.ts';
import { smallFunnel } from '../../support/smallFunnel.ts';

const context = { newId: countingIds() };
const way = recordsOf(smallFunnel, 'transition')[0]!;

/** The small funnel with another share, and moved about. */
function edited() {
  const share = { id: way.id, path: ['share'], value: 0.123 };
  const { history } = dispatch(startHistory(smallFunnel), setField, share, context);
  const place = { id: way.fromId, path: ['position'], value: { x: 7, y: 8 } };
  return dispatch(history, setField, place, context).history;
}

describe('what a scenario holds', () => {
  it('is what differs, places on the canvas left out', () => {
    expect(scenarioContent(smallFunnel, edited().blueprint)).toEqual({
      settings: [{ recordId: way.id, path: ['share'], value: 0.123 }],
      adds: [],
      removes: [],
    });
  });

  it('makes of the base what it was taken from', () => {
    const { blueprint } = dispatch(edited(), deleteRecords, { ids: [way.id] }, context).history;
    const content = scenarioContent(smallFunnel, blueprint);
    const scenario = { type: 'scenario', id: 'scenario_a', order: 1, name: 'A', description: '' } as const;
    const applied = applyScenario(smallFunnel, { ...scenario, ...content });
    expect(scenarioContent(applied.blueprint!, blueprint)).toEqual({ settings: [], adds: [], removes: [] });
  });
});

describe('keeping a scenario', () => {
  const keep = { base: smallFunnel, name: 'Fewer go on', scenarioId: null };

  it('turns the blueprint back, leaves what was moved, and is one step', () => {
    const history = edited();
    const { history: kept } = dispatch(history, keepScenario, keep, context);
    const [scenario] = recordsOf(kept.blueprint, 'scenario');
    expect(scenario).toMatchObject({ name: 'Fewer go on', settings: [{ path: ['share'], value: 0.123 }] });
    const left = blueprintDifference(smallFunnel, kept.blueprint);
    expect(left.map((change) => (change.op === 'set' ? change.path[0] : change.op)).toSorted()).toEqual(
      expect.arrayContaining(['add', 'position']),
    );
    expect(scenarioContent(smallFunnel, kept.blueprint).settings).toEqual([]);
    expect(blueprintDifference(undo(kept).history.blueprint, history.blueprint)).toEqual([]);
  });

  it('replaces a scenario under its id', () => {
    const { history: once } = dispatch(edited(), keepScenario, keep, context);
    const { id } = recordsOf(once.blueprint, 'scenario')[0]!;
    const share = { id: way.id, path: ['share'], value: 0.25 };
    const { history: again } = dispatch(once, setField, share, context);
    const { history: twice } = dispatch(
      again,
      keepScenario,
      { base: once.blueprint, name: 'Half', scenarioId: id },
      context,
    );
    const scenarios = recordsOf(twice.blueprint, 'scenario');
    expect(scenarios).toHaveLength(1);
    expect(scenarios[0]).toMatchObject({ id, name: 'Half', settings: [{ value: 0.25 }] });
  });

  it('does nothing where nothing differs', () => {
    expect(dispatch(startHistory(smallFunnel), keepScenario, keep, context).changes).toEqual([]);
  });
});

describe('becoming another state', () => {
  it('is one step that leaves scenarios and notes alone', () => {
    const { blueprint } = edited();
    const { history } = dispatch(
      startHistory(smallFunnel),
      becomeBlueprint,
      { blueprint, label: 'Open it' },
      context,
    );
    expect(history.past).toHaveLength(1);
    expect(scenarioContent(history.blueprint, blueprint).settings).toEqual([]);
  });
});
