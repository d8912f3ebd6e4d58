import { describe, expect, it } from 'vitest';
import { startProgress, type RunProgress } from '../../src/app/simulationProgress.ts';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';

function begin() {
  const shown: RunProgress[] = [];
  const clock = { now: 0 };
  const account = startProgress(
    3,
    () => clock.now,
    (progress) => shown.push(progress),
  );
  const tell = (share: number, measures: RunMeasures | null = null) =>
    account.tell({ share, made: 1, leads: 10, simulatedMs: 5, measures });
  return { account, shown, clock, tell, last: () => shown.at(-1)! };
}

describe('the account of progress', () => {
  it('begins with nothing done', () => {
    expect(begin().shown).toEqual([
      {
        share: 0,
        leads: 0,
        simulatedMs: 0,
        measures: null,
        made: 0,
        replications: 3,
        secondsLeft: null,
        isPaused: false,
      },
    ]);
  });

  it('keeps the measures that were told last, and says how long it still takes', () => {
    const { clock, tell, last } = begin();
    const measures = {} as RunMeasures;
    clock.now = 1_000;
    tell(0.25, measures);
    clock.now = 2_000;
    tell(0.5);
    expect(last()).toMatchObject({ share: 0.5, made: 1, leads: 10, simulatedMs: 5 });
    expect(last().measures).toBe(measures);
    expect(last().secondsLeft).toBeCloseTo(2, 5);
  });

  it('stands still while it is paused, and goes on as if nothing had been', () => {
    const { account, clock, tell, last } = begin();
    clock.now = 1_000;
    tell(0.25);
    account.pause();
    expect(last()).toMatchObject({ isPaused: true });
    clock.now = 1_100;
    tell(0.3);
    expect(last().secondsLeft).toBeCloseTo(3, 5);
    clock.now = 61_000;
    account.resume();
    expect(last()).toMatchObject({ isPaused: false });
    clock.now = 62_000;
    tell(0.5);
    expect(last().secondsLeft).toBeCloseTo(2, 5);
  });

  it('is not paused twice', () => {
    const { account, clock, tell, last } = begin();
    clock.now = 1_000;
    tell(0.5);
    account.pause();
    clock.now = 5_000;
    account.pause();
    clock.now = 6_000;
    account.resume();
    clock.now = 6_500;
    tell(0.75);
    expect(last().secondsLeft).toBeCloseTo(0.5, 5);
  });

  it('steers what has begun, and passes on what was wished before', () => {
    const calls: string[] = [];
    const running = {
      result: new Promise<never>(() => undefined),
      pause: () => calls.push('pause'),
      resume: () => calls.push('resume'),
      cancel: () => calls.push('cancel'),
    };
    const { account } = begin();
    account.pause();
    account.cancel();
    account.begun(running);
    account.resume();
    expect(calls).toEqual(['pause', 'cancel', 'resume']);
    const second = begin().account;
    second.pause();
    second.resume();
    second.begun(running);
    expect(calls).toHaveLength(3);
  });
});
