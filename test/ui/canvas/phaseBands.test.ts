import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { phaseBands } from '../../../src/ui/canvas/phaseBands.ts';
import { sceneOf } from '../../../src/ui/canvas/scene.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

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
