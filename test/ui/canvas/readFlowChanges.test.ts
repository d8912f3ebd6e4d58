import { describe, expect, it } from 'vitest';
import { readFlowChanges, selectionAfter } from '../../../src/ui/canvas/readFlowChanges.ts';

describe('a batch of changes', () => {
  it('is a preview while the pointer is down', () => {
    const intent = readFlowChanges([
      { type: 'position', id: 'stage_a', position: { x: 8, y: 16 }, dragging: true },
    ]);

    expect([...intent.preview]).toEqual([['stage_a', { x: 8, y: 16 }]]);
    expect(intent.dropped.size).toBe(0);
  });

  it('is a drop when the dragging ends, and when a key moved it', () => {
    const intent = readFlowChanges([
      { type: 'position', id: 'stage_a', position: { x: 8, y: 16 }, dragging: false },
      { type: 'position', id: 'stage_b', position: { x: 0, y: 0 } },
    ]);

    expect([...intent.dropped.keys()]).toEqual(['stage_a', 'stage_b']);
    expect(intent.preview.size).toBe(0);
  });

  it('is nothing where the place is no place', () => {
    const intent = readFlowChanges([
      { type: 'position', id: 'stage_a', position: { x: Number.NaN, y: 0 }, dragging: false },
      { type: 'position', id: 'stage_b', dragging: false },
    ]);

    expect(intent.dropped.size).toBe(0);
  });

  it('never removes anything, and takes a measurement for no resizing', () => {
    const intent = readFlowChanges([
      { type: 'remove', id: 'stage_a' },
      { type: 'dimensions', id: 'stage_a', dimensions: { width: 1, height: 1 } },
    ]);

    expect([intent.preview, intent.dropped, intent.selected, intent.resized].map(({ size }) => size)).toEqual(
      [0, 0, 0, 0],
    );
  });

  it('says how large a note is made', () => {
    const dimensions = { width: 300, height: 80 };
    const intent = readFlowChanges([{ type: 'dimensions', id: 'note_a', dimensions, resizing: true }]);

    expect(intent.resized.get('note_a')).toEqual(dimensions);
    expect(intent.isResizing).toBe(true);
  });
});

describe('the selection after a batch', () => {
  it('takes in and lets go of what the batch says', () => {
    const { selected } = readFlowChanges([
      { type: 'select', id: 'stage_a', selected: false },
      { type: 'select', id: 'stage_b', selected: true },
    ]);

    expect(selectionAfter(new Set(['stage_a', 'stage_c']), selected)).toEqual(
      new Set(['stage_c', 'stage_b']),
    );
  });

  it('is the same set when nothing changes', () => {
    const selection = new Set(['stage_a']);

    expect(selectionAfter(selection, new Map([['stage_a', true]]))).toBe(selection);
  });
});
