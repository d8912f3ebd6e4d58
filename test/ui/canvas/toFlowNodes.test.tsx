import { ReactFlow, type NodeProps } from '@xyflow/react';
import { act, render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/commands/recordCommands.ts';
import { dispatch, startHistory } from '../../../src/core/commands/history.ts';
import { sceneOf } from '../../../src/ui/canvas/scene.ts';
import { createFlowNodes, type CanvasNode, type Looks } from '../../../src/ui/canvas/toFlowNodes.ts';
import { blueprintOf, idOf, record, stage } from '../../support/blueprints.ts';

const looks: Looks = { selection: new Set(), marks: new Map(), readOnly: false };
const hundred = blueprintOf(
  record('team', 'sales', { colour: 3 }),
  ...Array.from({ length: 100 }, (_, place) =>
    stage(`s${place}`, {
      position: { x: (place % 10) * 240, y: Math.floor(place / 10) * 180 },
      responsibleTeamId: 'team_sales',
    }),
  ),
);
const dragged = idOf('stage', 's42');
const closed = new Set<string>();

describe('the nodes of a scene', () => {
  it('are the same objects as long as nothing about them changes', () => {
    const toNodes = createFlowNodes();

    const first = toNodes(sceneOf(hundred, closed), hundred, looks);
    const second = toNodes(sceneOf(hundred, closed), hundred, looks);

    expect(second.every((node, place) => node === first[place])).toBe(true);
  });

  it('are new for the dragged stage alone while it is dragged', () => {
    const toNodes = createFlowNodes();
    const before = toNodes(sceneOf(hundred, closed), hundred, looks);
    const preview = new Map([[dragged, { x: 5, y: 6 }]]);

    const after = toNodes(sceneOf(hundred, closed, preview), hundred, looks);

    const changed = after.filter((node, place) => node !== before[place]);
    expect(changed.map(({ id, position }) => ({ id, position }))).toEqual([
      { id: dragged, position: { x: 5, y: 6 } },
    ]);
  });

  it('are new for the edited stage alone after an edit', () => {
    const toNodes = createFlowNodes();
    const before = toNodes(sceneOf(hundred, closed), hundred, looks);
    const edit = { id: dragged, path: ['name'], value: 'Renamed' };
    const { history } = dispatch(startHistory(hundred), setField, edit, { newId: (prefix) => `${prefix}_x` });

    const after = toNodes(sceneOf(history.blueprint, closed), history.blueprint, looks);

    expect(after.filter((node, place) => node !== before[place]).map(({ id }) => id)).toEqual([dragged]);
  });

  it('all change when their team gets another colour', () => {
    const toNodes = createFlowNodes();
    const before = toNodes(sceneOf(hundred, closed), hundred, looks);
    const edit = { id: 'team_sales', path: ['colour'], value: 5 };
    const { history } = dispatch(startHistory(hundred), setField, edit, { newId: (prefix) => `${prefix}_x` });

    const after = toNodes(sceneOf(history.blueprint, closed), history.blueprint, looks);

    expect(after.filter((node, place) => node !== before[place])).toHaveLength(100);
  });

  it('are new for what is selected and what no longer is', () => {
    const toNodes = createFlowNodes();
    const scene = sceneOf(hundred, closed);
    const before = toNodes(scene, hundred, { ...looks, selection: new Set(['stage_s1']) });

    const after = toNodes(scene, hundred, { ...looks, selection: new Set(['stage_s2']) });

    expect(after.filter((node, place) => node !== before[place]).map(({ id }) => id)).toEqual([
      'stage_s1',
      'stage_s2',
    ]);
  });
});

describe('React Flow over a hundred stages', () => {
  const renders = new Map<string, number>();
  function Counted({ id }: NodeProps) {
    renders.set(id, (renders.get(id) ?? 0) + 1);
    return <span>{id}</span>;
  }
  const nodeTypes = { stage: Counted };
  beforeEach(() => renders.clear());

  it('renders only the stage that is dragged', () => {
    const toNodes = createFlowNodes();
    const canvas = (nodes: CanvasNode[]) => (
      <div style={{ width: 3000, height: 2000 }}>
        <ReactFlow nodes={nodes} edges={[]} nodeTypes={nodeTypes} />
      </div>
    );
    const { rerender } = render(canvas(toNodes(sceneOf(hundred, closed), hundred, looks)));
    expect(renders.size).toBe(100);
    renders.clear();

    for (let step = 1; step <= 10; step += 1) {
      const preview = new Map([[dragged, { x: 480 + step * 8, y: 720 }]]);
      act(() => rerender(canvas(toNodes(sceneOf(hundred, closed, preview), hundred, looks))));
    }

    expect([...renders]).toEqual([[dragged, 10]]);
  });
});
