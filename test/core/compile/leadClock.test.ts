import { describe, expect, it } from 'vitest';
import { LeadClock } from '../../../src/core/compile/leadClock.ts';

describe('the clock of a lead', () => {
  it('lets timers end at their own instants, those of one instant in the order they were started', () => {
    const clock = new LeadClock(100);
    const struck: string[] = [];
    const timer = (name: string, delay: number) =>
      clock.setTimeout(() => struck.push(`${name} ${clock.now()}`), delay);
    timer('b', 20);
    timer('c', 20);
    timer('a', 10);
    clock.advanceTo(119);
    expect(struck).toEqual(['a 110']);
    clock.advanceTo(200);
    expect(struck).toEqual(['a 110', 'b 120', 'c 120']);
    expect(clock.now()).toBe(200);
  });

  it('lets a timer start another that ends on the way', () => {
    const clock = new LeadClock();
    const struck: number[] = [];
    clock.setTimeout(() => {
      struck.push(clock.now());
      clock.setTimeout(() => struck.push(clock.now()), 5);
    }, 10);
    clock.advanceTo(15);
    expect(struck).toEqual([10, 15]);
  });

  it('waits longer than 24.8 days, where a timer of the browser would end at once', () => {
    const clock = new LeadClock();
    let struck = false;
    clock.setTimeout(() => (struck = true), 2 ** 31 + 1);
    clock.advanceTo(2 ** 31);
    expect(struck).toBe(false);
    clock.advanceTo(2 ** 31 + 1);
    expect(struck).toBe(true);
  });

  it('never ends a timer without an end, nor one that was called off', () => {
    const clock = new LeadClock();
    let struck = 0;
    clock.setTimeout(() => (struck += 1), Infinity);
    clock.clearTimeout(clock.setTimeout(() => (struck += 1), 5));
    expect(clock.nextDue).toBe(Infinity);
    clock.advanceTo(1e12);
    expect(struck).toBe(0);
  });

  it('forgets everything when it is set for another lead', () => {
    const clock = new LeadClock();
    let struck = false;
    clock.setTimeout(() => (struck = true), 5);
    clock.reset(1_000);
    clock.advanceTo(2_000);
    expect([struck, clock.now()]).toEqual([false, 2_000]);
  });
});
