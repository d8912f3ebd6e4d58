import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../src/core/compile/plan.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import type { BlueprintRecord } from '../../src/core/model/records.ts';
import type { Distribution } from '../../src/core/model/records/time.ts';
import type { RunLog } from '../../src/core/simulate/runLog.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';
import { chances, type Chance } from '../core/simulate/random/chance.ts';
import { randomBlueprint } from '../core/simulate/random/randomBlueprint.ts';
import { blueprintOf, record, stage, transition } from '../support/blueprints.ts';
import { cases } from './cases.ts';
import { logDigest } from './logDigest.ts';
import { minutes, poisson } from './parts.ts';
import { queueBlueprint } from './queues.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });
const assertAll = <Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  numRuns: number,
): void => fc.assert(property, { seed: 7, numRuns, unbiased: true, endOnFailure: true });

/** A blueprint, and a run of it that tells something: so many leads, or as many as come. */
interface Subject {
  readonly blueprint: Blueprint;
  readonly days: number;
  readonly leads: number | null;
}

const asked = cases.map(({ right }): Subject => ({ blueprint: right.blueprint, days: 2, leads: 200 }));

/** Random blueprints, and what theory was asked about. */
const subjects = fc.oneof(
  chances.map((chance): Subject => ({ blueprint: randomBlueprint(chance), days: 30, leads: null })),
  fc.constantFrom(...asked),
);

function run(subject: Subject, seed: number): RunLog {
  const { days, leads } = subject;
  return simulate(planOf(subject), { leads, days, seed, stock: true });
}

function planOf({ blueprint, days }: Subject): Plan {
  return compileBlueprint(blueprint, Math.ceil(days)).plan!;
}

describe('in a queue served in the order of arrival', () => {
  const efforts: readonly Distribution[] = [
    { kind: 'exponential', mean: 10 },
    { kind: 'constant', value: 10 },
    { kind: 'lognormal', mean: 10, standardDeviation: 30 },
    { kind: 'uniform', min: 0, max: 20 },
  ];
  const hours = [1, 2, 4].map((weekday) => ({ weekday, from: 60 * weekday, to: 60 * (weekday + 9) }));

  /** One queue without feedback: its work, working hours and arrivals as chance has it. */
  const queueOf = (chance: Chance, headCount: number) =>
    queueBlueprint(
      poisson('work', (headCount * chance.between(5, 15)) / 100, {}, chance.pick([1, 1, 7])),
      minutes(chance.pick(efforts)),
      { headCount, calendarId: chance.pick([null, 'calendar_office']) },
      record('calendar', 'office', { openHours: hours }),
    );

  it('twice the people never let a lead wait longer', () => {
    let shorter = 0;
    assertAll(
      fc.property(chances, seeds, fc.integer({ min: 1, max: 4 }), (chance, seed, people) => {
        const once = { blueprint: queueOf(chance, people), days: 4, leads: null };
        const { records } = once.blueprint;
        const team = { ...records['team_work']!, headCount: 2 * people } as BlueprintRecord;
        const twice = { ...once, blueprint: { ...once.blueprint, records: { ...records, [team.id]: team } } };
        const [few, many] = [waitsOf(run(once, seed)), waitsOf(run(twice, seed))];
        expect(many.length).toBe(few.length);
        for (let lead = 0; lead < few.length; lead += 1) {
          if (many[lead]! > few[lead]!) expect(many[lead]).toBeLessThanOrEqual(few[lead]!);
          if (many[lead]! < few[lead]!) shorter += 1;
        }
      }),
      40,
    );
    expect(shorter).toBeGreaterThan(1_000);
  });

  /** By lead, how long it had waited when its work began or the run ended. */
  function waitsOf({ leads, visits }: RunLog): Float64Array {
    const waits = new Float64Array(leads.length);
    for (let row = 0; row < visits.length; row += 1) waits[visits.lead[row]!]! += visits.waited[row]!;
    return waits;
  }
});

describe('what has no meaning', () => {
  const wording = (each: BlueprintRecord, place: number): BlueprintRecord => ({
    ...each,
    ...('name' in each && each.type !== 'settings' ? { name: `Renamed ${place}` } : {}),
    ...('position' in each ? { position: { x: 37 * place, y: -11 * place } } : {}),
    ...('definition' in each ? { definition: 'Another text.' } : {}),
    ...('number' in each ? { number: String(place) } : {}),
  });

  it('changes no byte: other names, numbers, texts and places on the canvas', () => {
    assertAll(
      fc.property(subjects, seeds, (subject, seed) => {
        const { blueprint } = subject;
        const reworded = Object.entries(blueprint.records).map(([id, each], place) => [
          id,
          wording(each, place),
        ]);
        const other = { ...subject, blueprint: { ...blueprint, records: Object.fromEntries(reworded) } };
        expect(other.blueprint.records).not.toEqual(blueprint.records);
        expect(logDigest(run(other, seed))).toBe(logDigest(run(subject, seed)));
        expect(planOf(other).hash).toBe(planOf(subject).hash);
      }),
      40,
    );
  });

  it('changes no lead: a source that is switched off, wherever it stands in the list', () => {
    assertAll(
      fc.property(subjects, seeds, fc.boolean(), fc.boolean(), (chosen, seed, isFirst, isCounted) => {
        const subject = { ...chosen, leads: isCounted ? 50 : chosen.leads };
        const { records } = subject.blueprint;
        const entry = Object.values(records).find(({ type }) => type === 'stage')!.id;
        const off = record('source', 'switched-off', {
          entryStageId: entry,
          order: isFirst ? -1 : 1e6,
          arrivals: { volume: { kind: 'rate', leads: 0, per: 'day' } },
        });
        const withIt = {
          ...subject,
          blueprint: { ...subject.blueprint, records: { ...records, [off.id]: off } },
        };
        const [without, found] = [run(subject, seed), run(withIt, seed)];
        const shift = Number(isFirst);
        const source = found.leads.source.map((place) => place - shift);
        expect(logDigest({ ...found, leads: { ...found.leads, source } })).toBe(logDigest(without));
      }),
      40,
    );
  });
});

describe('a source that is switched off', () => {
  it('makes nobody skip a stage who began with the stock, as if the source were not there', () => {
    const blueprint = blueprintOf(
      record('policies', 'main', { skipping: 'backfill' }),
      poisson('call', 0.01),
      stage('new', { stock: { leads: 20, age: null } }),
      stage('call'),
      stage('offer'),
      transition('new', 'call', { share: 0.5 }),
      transition('new', 'offer', { kind: 'recycle', share: 0.5 }),
      transition('call', 'offer', { share: 1 }),
    );
    const off = record('source', 'off', { entryStageId: 'stage_new', order: 9 });
    const withIt = { ...blueprint, records: { ...blueprint.records, [off.id]: off } };
    const digests = [blueprint, withIt].map((each) =>
      logDigest(run({ blueprint: each, days: 2, leads: null }, 1)),
    );
    expect(digests[1]).toBe(digests[0]);
  });
});

describe('more replications', () => {
  it('are other runs, and leave the first ones as they were', () => {
    for (const subject of asked) {
      const digests = (count: number) =>
        Array.from({ length: count }, (_, place) => logDigest(run(subject, place + 1)));
      const [few, many] = [digests(3), digests(6)];
      expect(many.slice(0, 3)).toEqual(few);
      expect(new Set(many).size).toBe(6);
    }
  });
});
