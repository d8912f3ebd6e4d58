import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import {
  startWalk,
  stepApplies,
  stepOn,
  walkAgain,
  walkBackTo,
  type Walk,
  type WalkStep,
} from '../../../src/core/compile/walkLead.ts';
import { logOf } from '../../../src/core/compile/walkLog.ts';
import { readWalk } from '../../../src/core/compile/walkState.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { walkedBlueprint } from '../../support/walkedBlueprint.ts';

const HOUR = 3_600_000;

function begin(blueprint: Blueprint, fields = {}): Walk {
  return startWalk(compileBlueprint(blueprint).plan!, blueprint, { stageId: 'stage_new', fields, at: 0 });
}
const walked = (walk: Walk, ...steps: WalkStep[]) => steps.reduce(stepOn, walk);
const pathOf = (walk: Walk) => readWalk(walk).path.map((place) => walk.plan.stages[place]!.id);
const accept: WalkStep = { kind: 'way', wayId: 'transition_call-deal' };
const toCall: WalkStep[] = [
  { kind: 'field', key: 'country', value: 'de' },
  { kind: 'signal', signalId: 'signal_demo' },
];

describe('a lead walked by hand', () => {
  it('moves by itself as soon as a changed field and a signal open the way', () => {
    const edited = walked(begin(walkedBlueprint), toCall[0]!);
    const asked = walked(edited, toCall[1]!);

    expect(pathOf(edited)).toEqual(['stage_new']);
    expect(pathOf(asked)).toEqual(['stage_call']);
  });

  it('takes a value away when a field is set to null', () => {
    const walk = walked(begin(walkedBlueprint, { country: 'de' }), {
      kind: 'field',
      key: 'country',
      value: null,
    });

    expect(readWalk(walk).context.fields).toEqual({});
  });

  it('stands in the groups around its stage, and keeps its ways', () => {
    const walk = walked(begin(walkedBlueprint), ...toCall, accept);

    expect(pathOf(walk)).toEqual(['stage_deal', 'stage_offer']);
  });

  it('ends in an end stage, where nothing applies any more', () => {
    const walk = walked(begin(walkedBlueprint), ...toCall, accept, {
      kind: 'way',
      wayId: 'transition_deal-lost',
    });

    expect(readWalk(walk).isOver).toBe(true);
    expect(pathOf(walk)).toEqual(['stage_lost']);
    expect(stepApplies(walk, toCall[1]!)).toBe(false);
  });

  it('does not take a way that is closed', () => {
    const walk = begin(walkedBlueprint);

    expect(stepOn(walk, accept)).toBe(walk);
  });

  it('lets clocks end at their own instants while time passes, and stops none that is answered', () => {
    const late = walked(begin(walkedBlueprint), ...toCall, { kind: 'wait', until: 30 * HOUR });
    const missed = late.told.filter(({ notice }) => notice.kind === 'missed').map(({ notice }) => notice.at);
    const inTime = walked(begin(walkedBlueprint), ...toCall, {
      kind: 'activity',
      activityId: 'activity_ring',
      what: 'started',
    });

    expect(missed).toEqual([4 * HOUR, 24 * HOUR]);
    expect(readWalk(late).now).toBe(30 * HOUR);
    expect(readWalk(inTime).timers.map(({ what, isMoot, due }) => [what, isMoot, due])).toEqual([
      ['firstResponse', true, 4 * HOUR],
      ['maximumTime', false, 24 * HOUR],
    ]);
  });

  it('does not go back in time', () => {
    const walk = walked(begin(walkedBlueprint), { kind: 'wait', until: HOUR });

    expect(stepOn(walk, { kind: 'wait', until: 0 })).toBe(walk);
  });
});

describe('stepping back', () => {
  it('repeats all steps but the last and comes to the same', () => {
    const steps: WalkStep[] = [...toCall, { kind: 'wait', until: 30 * HOUR }, accept];
    const stages = steps.map((_, count) => walked(begin(walkedBlueprint), ...steps.slice(0, count)));
    const whole = walked(begin(walkedBlueprint), ...steps);

    stages.forEach((before, count) => {
      const back = walkBackTo(whole, count);

      expect(readWalk(back)).toEqual(readWalk(before));
      expect(back.told).toEqual(before.told);
    });
  });
});

describe('a changed blueprint', () => {
  it('is walked with the same steps, as far as they apply', () => {
    const whole = walked(begin(walkedBlueprint), ...toCall, accept);
    const { 'transition_call-deal': _gone, ...records } = walkedBlueprint.records;
    const changed = { ...walkedBlueprint, records };
    const { walk, left } = walkAgain(compileBlueprint(changed).plan!, changed, whole.beginning, whole.steps);

    expect(left).toBe(1);
    expect(pathOf(walk)).toEqual(['stage_call']);
  });

  it('begins at an entry point when the stage is gone', () => {
    const plan = compileBlueprint(walkedBlueprint).plan!;
    const walk = startWalk(plan, walkedBlueprint, { stageId: 'stage_gone', fields: {}, at: 0 });

    expect(pathOf(walk)).toEqual(['stage_new']);
  });
});

describe('the log of a walk', () => {
  it('tells every step, what came of it, and when', () => {
    const walk = walked(begin(walkedBlueprint), ...toCall, { kind: 'wait', until: 5 * HOUR });
    const lines = logOf(walk).flatMap(({ at, words, effects }) => [
      `${at / HOUR} ${words}`,
      ...effects.map((effect) => `  ${effect.at / HOUR} ${effect.words}`),
    ]);

    expect(lines).toEqual([
      '0 The lead begins',
      '  0 1 new',
      '0 Country is Germany',
      '0 demo',
      '  0 By itself: Qualified',
      '  0 left 1 new',
      '  0 call',
      '0 Time passes',
      '  4 First response of call missed',
    ]);
  });
});
