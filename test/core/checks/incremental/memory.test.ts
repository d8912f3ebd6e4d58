import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../../src/core/checks/incremental/memory.ts';

describe('a memory', () => {
  it('asks again only what has read something that became another', () => {
    const memory = createMemory();
    const [a, b] = [memory.given(1), memory.given(10)];
    const asked: string[] = [];
    const sum = memory.answer(() => (asked.push('sum'), a.read() + b.read()));
    const alone = memory.answer(() => (asked.push('alone'), a.read()));
    expect([sum.read(), alone.read()]).toEqual([11, 1]);

    memory.begin();
    b.give(20);
    expect([sum.read(), alone.read()]).toEqual([21, 1]);
    expect(asked).toEqual(['sum', 'alone', 'sum']);
  });

  it('stops where an answer turns out the same', () => {
    const memory = createMemory();
    const number = memory.given(1);
    let asked = 0;
    const isOdd = memory.answer(() => number.read() % 2 === 1);
    const words = memory.answer(() => {
      asked += 1;
      return isOdd.read() ? 'odd' : 'even';
    });
    words.read();
    memory.begin();
    number.give(3);
    expect(words.read()).toBe('odd');
    expect(asked).toBe(1);
  });

  it('no longer depends on what it did not read the last time', () => {
    const memory = createMemory();
    const [which, left, right] = [memory.given(true), memory.given('l'), memory.given('r')];
    let asked = 0;
    const one = memory.answer(() => {
      asked += 1;
      return which.read() ? left.read() : right.read();
    });
    one.read();
    memory.begin();
    which.give(false);
    expect(one.read()).toBe('r');
    memory.begin();
    left.give('other');
    expect(one.read()).toBe('r');
    expect(asked).toBe(2);
  });

  it('forgets what it knew of a key', () => {
    const memory = createMemory();
    let asked = 0;
    const lengths = memory.answers((key) => {
      asked += 1;
      return key.length;
    });
    expect([lengths.of('one'), lengths.of('one')]).toEqual([3, 3]);
    lengths.forget('one');
    expect(lengths.of('one')).toBe(3);
    expect(asked).toBe(2);
  });

  it('goes on after work that has thrown', () => {
    const memory = createMemory();
    const fails = memory.given(true);
    const risky = memory.answer(() => {
      if (fails.read()) throw new Error('Not yet.');
      return 'well';
    });
    expect(() => risky.read()).toThrow('Not yet.');
    memory.begin();
    fails.give(false);
    expect(risky.read()).toBe('well');
  });
});
