import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeStages } from '../../../src/core/commands/arrangeCommands.ts';
import { applyChanges } from '../../../src/core/model/changes.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { overlaps } from '../../../src/ui/canvas/geometry.ts';
import { headingOf, phaseBands } from '../../../src/ui/canvas/phaseBands.ts';
import { rankWithDagre } from '../../../src/ui/canvas/rankWithDagre.ts';
import { sceneOf } from '../../../src/ui/canvas/scene.ts';
import { tidyPositions } from '../../../src/ui/canvas/tidyPositions.ts';
import { blueprintOf, countingIds, record, stage } from '../../support/blueprints.ts';
import { lifecycles } from '../../support/lifecycles.ts';

const phases = [record('phase', 'early'), record('phase', 'late')];
const bandsOf = (...stages: ReturnType<typeof stage>[]) => {
  const blueprint = blueprintOf(...phases, ...stages);
  return phaseBands(recordsOf(blueprint, 'phase'), sceneOf(blueprint, new Set()).stages);
};
const early = (name: string, x: number, y: number, route: 'success' | 'detour' = 'success') =>
  stage(name, { phaseId: 'phase_early', position: { x, y }, route });
const late = (name: string, x: number, y: number) =>
  stage(name, { phaseId: 'phase_late', position: { x, y } });

describe('the bands of phases', () => {
  it('meet in the middle between two phases and share top and bottom', () => {
    const [first, second] = bandsOf(early('a', 0, 0), late('b', 320, 0));

    expect((first?.rect.x ?? NaN) + (first?.rect.width ?? NaN)).toBe(264);
    expect(second?.rect.x).toBe(264);
    expect(second?.rect.height).toBe(first?.rect.height);
  });

  it('reach down to the detours but are not stretched sideways by them', () => {
    const [band] = bandsOf(early('a', 0, 0), early('gone', 900, 300, 'detour'));

    expect((band?.rect.y ?? NaN) + (band?.rect.height ?? NaN)).toBeGreaterThan(444);
    expect(band?.rect.width).toBeLessThan(400);
  });

  it('come again where a phase goes on in a next line', () => {
    const bands = bandsOf(early('a', 0, 0), early('b', 0, 800), late('c', 320, 800));

    expect(bands.map(({ phase }) => phase.name)).toEqual(['early', 'early', 'late']);
  });

  it('are left out for phases without stages', () => {
    expect(bandsOf(early('a', 0, 0)).map(({ phase }) => phase.name)).toEqual(['early']);
  });
});

describe('the bands of any lifecycle that is tidied up', () => {
  it('and the names in them never lie on each other, even of phases that come again later', () => {
    fc.assert(
      fc.property(lifecycles, fc.constantFrom(0.9, 1.4, 4), (blueprint, aspect) => {
        const positions = tidyPositions(blueprint, aspect, rankWithDagre);
        const changes = arrangeStages.plan(blueprint, { positions }, { newId: countingIds() });
        const tidied = applyChanges(blueprint, changes);
        const bands = phaseBands(recordsOf(tidied, 'phase'), sceneOf(tidied, new Set()).stages);
        const clashes = bands.flatMap((a, place) =>
          bands.slice(place + 1).filter((b) => overlaps(headingOf(a), headingOf(b), -1)),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
