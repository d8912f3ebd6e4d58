import { describe, expect, it } from 'vitest';
import { executiveFigures } from '../../../../src/ui/canvas/executive/executiveFigures.ts';
import { executiveScene } from '../../../../src/ui/canvas/executive/executiveScene.ts';
import type { CanvasOverlay, StageNumbers } from '../../../../src/ui/canvas/overlay.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const early = { phaseId: 'phase_early' };
const late = { phaseId: 'phase_late' };
const blueprint = blueprintOf(
  record('phase', 'early'),
  record('phase', 'late'),
  stage('lead', early),
  stage('mql', early),
  stage('deal', late),
  stage('lost', { route: 'detour', kind: 'end' }),
  transition('lead', 'mql'),
  transition('mql', 'deal'),
  transition('lead', 'deal'),
  transition('mql', 'lost', { kind: 'lose' }),
);
const numbers = (inflow: number, balance: number): StageNumbers => ({
  inflow,
  balance,
  nextStepShare: NaN,
  slaMissedShare: NaN,
  medianTimeMs: NaN,
});
const went = (count: number) => ({ count, weight: 0 });
const overlay: CanvasOverlay = {
  stages: {
    stage_lead: numbers(100, 10),
    stage_mql: numbers(60, 5),
    stage_deal: numbers(40, 7),
    stage_lost: numbers(45, 45),
  },
  transitions: {
    'transition_lead-mql': went(60),
    'transition_mql-deal': went(10),
    'transition_lead-deal': went(30),
    'transition_mql-lost': went(45),
  },
};

describe('the figures of a box', () => {
  const scene = executiveScene(blueprint);
  const { boxes, arrows } = executiveFigures(blueprint, scene, overlay);

  it('count a lead once, however many of its stages it went through', () => {
    expect(boxes.get('phase_early')).toEqual({ came: 100, inside: 15, wentOn: 40, share: 0.4 });
  });

  it('say no share where nothing leads on', () => {
    expect(boxes.get('phase_late')).toMatchObject({ came: 40, inside: 7, wentOn: NaN, share: NaN });
  });

  it('sum the ways of an arrow', () => {
    const sums = Object.fromEntries(
      scene.arrows.map(({ from, to }, place) => [`${from} ${to}`, arrows[place]]),
    );
    expect(sums).toEqual({ 'phase_early phase_late': 40, 'phase_early leaves': 45 });
  });
});
