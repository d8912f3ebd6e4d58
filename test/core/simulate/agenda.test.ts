import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Agenda, Due } from '../../../src/core/simulate/agenda.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { daily, takes, time } from './parts.ts';
import { runOf, storyOf } from './runs.ts';

const kinds = Object.values(Due);
const isTimer = (kind: number) => kind <= Due.scoreFall;

describe('what is due', () => {
  it('comes by its instant, timers before everything else, then as it was planned (R1, T4)', () => {
    const entries = fc.array(fc.record({ at: fc.nat(20), kind: fc.constantFrom(...kinds) }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(entries, (list) => {
        const agenda = new Agenda();
        list.forEach(({ at, kind }, n) => agenda.plan(at, kind, n, 0, n, n));
        const taken = list.map(() => {
          agenda.take();
          return agenda.slot;
        });
        const rank = (n: number) => list[n]!.at * 2 + (isTimer(list[n]!.kind) ? 0 : 1);
        expect(taken).toEqual(list.map((_, n) => n).toSorted((a, b) => rank(a) - rank(b) || a - b));
        expect(agenda.nextAt).toBe(Infinity);
      }),
    );
  });

  it('keeps what belongs to it, however often places are used again', () => {
    const agenda = new Agenda();
    for (let n = 0; n < 20_000; n += 1) {
      agenda.plan(n, n % 10, n, n % 3, n + 7, n % 1_000);
      if (n % 2 === 0) continue;
      agenda.take();
      const { at, kind, slot, level, serial, subject } = agenda;
      expect([at, kind, slot, level, serial, subject]).toEqual([at, at % 10, at, at % 3, at + 7, at % 1_000]);
    }
  });

  it('never comes when it is due at no time', () => {
    const agenda = new Agenda();
    agenda.plan(Infinity, Due.clock, 0, 0, 0, 0);
    expect(agenda.nextAt).toBe(Infinity);
  });

  it('comes after the arrivals of the same instant, those of the earlier source first (R1)', () => {
    const other = { ...daily('a'), id: 'source_list', key: 'list', order: 9 };
    const run = runOf(
      blueprintOf(
        daily('a'),
        other,
        stage('a'),
        stage('b'),
        transition('a', 'b', { delay: takes(1, 'days') }),
      ),
      { days: 3 },
    );
    expect(Array.from(run.log.leads.source)).toEqual([0, 1, 0, 1, 0, 1]);
    const moved = Array.from(run.log.events.lead);
    expect(moved).toEqual([0, 1, 2, 3]);
  });

  it('of two clocks of one stage that end together is the one started first (R1, T4)', () => {
    const clock = { trigger: 'timer', timer: { kind: 'after', duration: time(2, 'days') } } as const;
    const run = runOf(
      blueprintOf(
        daily('a'),
        stage('a'),
        stage('b'),
        stage('c'),
        transition('a', 'c', { ...clock, order: 2 }),
        transition('a', 'b', { ...clock, order: 1 }),
      ),
      { days: 4 },
    );
    expect(storyOf(run).slice(1)).toEqual(['2 12:00:00.000 passed a-b']);
  });
});
