import { describe, expect, it } from 'vitest';
import { eventWords } from '../../../src/cli/event-log/eventWords.ts';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { EventKind } from '../../../src/core/simulate/runLog.ts';
import { templates } from '../../../src/core/templates/registry.ts';

const blueprint = templates.find('rawLeadToEvangelist')!.build();
const plan = compileBlueprint(blueprint).plan!;

describe('the words for events', () => {
  it('name every kind of event as the log does', () => {
    const names = eventWords(blueprint, plan).kinds.map(({ name }) => name);
    expect(names).toEqual(
      Object.entries(EventKind)
        .toSorted(([, a], [, b]) => a - b)
        .map(([name]) => name),
    );
  });

  it('have four cells for every subject there may be', () => {
    for (const { name, subjects } of eventWords(blueprint, plan).kinds) {
      expect(subjects.length, name).toBeGreaterThan(0);
      for (const { cells } of subjects)
        expect(cells.replaceAll(/"[^"]*"/g, '').match(/,/g), cells).toHaveLength(3);
    }
  });
});
