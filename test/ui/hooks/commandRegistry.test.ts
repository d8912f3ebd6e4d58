import { describe, expect, it } from 'vitest';
import { createCommandRegistry } from '../../../src/ui/hooks/commandRegistry.ts';

describe('what can be done now', () => {
  it('is what a part of the interface offers, until it goes', () => {
    const registry = createCommandRegistry();
    let undone = 0;
    const withdraw = registry.offer(() => ({ 'history.undo': () => (undone += 1) }));

    registry.find('history.undo')?.run();
    withdraw();

    expect(undone).toBe(1);
    expect(registry.find('history.undo')).toBeNull();
  });

  it('is done by whoever offered it last', () => {
    const registry = createCommandRegistry();
    const done: string[] = [];
    registry.offer(() => ({ 'canvas.fit': () => done.push('the canvas below') }));
    registry.offer(() => ({ 'canvas.fit': () => done.push('the canvas in front') }));

    registry.find('canvas.fit')?.run();

    expect(done).toEqual(['the canvas in front']);
  });

  it('says why where something stands in its way', () => {
    const registry = createCommandRegistry();
    registry.offer(() => ({
      'stage.connect': { run: () => undefined, whyNot: () => 'Select a stage first.' },
    }));

    expect(registry.find('stage.connect')?.whyNot()).toBe('Select a stage first.');
    expect(registry.find('history.redo')).toBeNull();
  });
});
