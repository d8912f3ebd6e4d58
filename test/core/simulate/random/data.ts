import { MS_PER } from '../../../../src/core/criteria/criterion.ts';
import type { Json } from '../../../../src/core/lib/json.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { record } from '../../../support/blueprints.ts';
import type { Chance } from './chance.ts';
import { delay, distribution, duration } from './times.ts';
import { fieldCriterion, numberValues, randomCriterion, valuesOf } from './criteria.ts';

/** Weekends off, a short Friday, a holiday in the first weeks; zones with and without summer time. */
export function calendars(chance: Chance, startDate: string): BlueprintRecord[] {
  return ['near', 'far'].map((name) => {
    const from = chance.pick([0, 480, 540]);
    const to = chance.pick([1_020, 1_080, 1_440]);
    const weekdays = chance.maybe(30) ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5];
    return record('calendar', name, {
      timeZone:
        name === 'near' ? '' : chance.pick(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']),
      openHours: weekdays.flatMap((weekday) =>
        chance.maybe(30)
          ? [
              { weekday, from, to: 720 },
              { weekday, from: 780, to },
            ]
          : [{ weekday, from, to: weekday === 5 ? Math.min(to, 900) : to }],
      ),
      holidays: [8, 9, 15, 22].flatMap((days) =>
        chance.maybe(70) ? [{ date: dateAfter(startDate, days), name: 'A day off' }] : [],
      ),
      hoursPerDay: chance.pick([7.5, 8, 24]),
    });
  });
}

function dateAfter(startDate: string, days: number): string {
  return new Date(Date.parse(startDate) + days * MS_PER.days).toISOString().slice(0, 10);
}

/** New, Connecting and Connected happen by themselves (mostly); two more are set on entering stages. */
export function statuses(chance: Chance): BlueprintRecord[] {
  const setBy = (what: 'handOff' | 'activityStarted' | 'contactMade') => (chance.maybe(85) ? what : null);
  return [
    record('status', 'fresh', { setBy: setBy('handOff') }),
    record('status', 'connecting', { setBy: setBy('activityStarted') }),
    record('status', 'connected', { setBy: setBy('contactMade') }),
    record('status', 'meeting'),
    record('status', 'notReady'),
  ];
}

/** One field of each behaviour a criterion knows. */
export function fields(): BlueprintRecord[] {
  return [
    record('field', 'remark', { fieldType: 'text' }),
    record('field', 'staff', { fieldType: 'number' }),
    record('field', 'consent', { fieldType: 'boolean' }),
    record('field', 'country', {
      fieldType: 'choice',
      options: ['DE', 'FR', 'US'].map((value) => ({ value })),
    }),
    record('field', 'interests', { fieldType: 'multiChoice' }),
    record('field', 'founded', { fieldType: 'date' }),
  ];
}

export function reasonLists(chance: Chance): BlueprintRecord[] {
  return [
    record('reasonList', 'whyNot', {
      reasons: ['price', 'timing', 'fit'].map((name) => ({
        id: `reason_${name}`,
        name,
        weight: chance.between(0, 5),
        sourceWeights: chance.maybe(40) ? [{ sourceId: 'source_web', weight: chance.between(0, 5) }] : [],
      })),
    }),
  ];
}

/** Two sources and one for referrals; their leads have every field, sometimes without a value. */
export function sources(chance: Chance, entries: readonly string[]): BlueprintRecord[] {
  return ['web', 'list'].map((name) =>
    record('source', name, {
      entryStageId: chance.pick(entries),
      arrivals: {
        process: chance.pick(['poisson', 'fixed'] as const),
        volume: chance.maybe(30)
          ? { kind: 'monthly', leads: Array.from({ length: 12 }, (_, month) => 20 + month) }
          : { kind: 'rate', leads: chance.between(1, 5), per: 'day' },
        weekdayWeights: chance.maybe(40) ? [3, 2, 2, 2, 1, 0, 0] : [],
        hourWeights: chance.maybe(20) ? Array.from({ length: 24 }, (_, hour) => hour % 5) : [],
      },
      attributes: attributes(chance),
    }),
  );
}

/** The source that referred leads belong to. */
export function referralSource(chance: Chance, entries: readonly string[]): BlueprintRecord {
  return record('source', 'referral', {
    entryStageId: chance.pick(entries),
    isReferral: true,
    attributes: attributes(chance),
  });
}

function attributes(chance: Chance) {
  const mixed = ['remark', 'consent', 'country', 'interests', 'founded'].flatMap((name) => {
    const mix = () => ({
      fieldId: `field_${name}`,
      values: [...valuesOf(name), null].map((value) => ({ value, weight: chance.between(0, 4) })),
    });
    // Later entries depend on earlier ones; the first whose criterion holds counts.
    return chance.maybe(40) ? [{ ...mix(), appliesTo: fieldCriterion(chance) }, mix()] : [mix()];
  });
  const staff = chance.maybe(50)
    ? { fieldId: 'field_staff', distribution: distribution(chance, 60) }
    : { fieldId: 'field_staff', values: numberValues.map((value) => ({ value })) };
  return chance.maybe(90) ? [staff, ...mixed] : mixed;
}

/** Behaviours: some add points, one takes them away, some set fields. */
export function signals(chance: Chance, stageIds: readonly string[]): BlueprintRecord[] {
  return ['visit', 'download', 'demo', 'unsubscribe'].map((name) =>
    record('signal', name, {
      component: chance.pick(['engagement', 'intent']),
      points: name === 'unsubscribe' ? -chance.between(5, 30) : chance.between(10, 45),
      rates: stageIds
        .filter(() => chance.maybe(40))
        .map((stageId) => ({ stageId, timesPerMonth: chance.between(2, 25) })),
      modifiers: chance.maybe(40)
        ? [{ appliesTo: randomCriterion(chance), factor: chance.pick([0, 0.5, 3]) }]
        : [],
      sets: chance.maybe(45) ? [setting(chance)] : [],
      isHandRaise: name === 'demo',
    }),
  );
}

function setting(chance: Chance): { fieldId: string; value: Json } {
  const name = chance.pick(['remark', 'staff', 'consent', 'country', 'interests', 'founded']);
  const value = chance.maybe(15) ? null : chance.pick(name === 'staff' ? numberValues : valuesOf(name));
  return { fieldId: `field_${name}`, value };
}

export function scoreModel(chance: Chance): BlueprintRecord {
  return record('scoreModel', 'main', {
    fitRules: Array.from({ length: chance.between(0, 3) }, (_, n) => ({
      name: `rule ${n}`,
      appliesTo: fieldCriterion(chance),
      points: chance.between(-10, 25),
    })),
    halfLife: chance.maybe(80) ? duration(chance, 'hours', 12, 120, false) : null,
  });
}

export function settings(chance: Chance, startDate: string): BlueprintRecord {
  return record('settings', 'main', {
    timeZone: chance.pick(['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']),
    startDate,
    runDays: 40,
    calendarId: chance.maybe(30) ? 'calendar_near' : null,
    dealValue: chance.maybe(50)
      ? { mean: 9_000, standardDeviation: chance.pick([0, 4_000]) }
      : { mean: 0, standardDeviation: 0 },
    responseDecay: chance.maybe(60)
      ? [
          { hours: 1, factor: 1 },
          { hours: 24, factor: 0.4 },
        ]
      : [],
  });
}

export function policies(chance: Chance): BlueprintRecord {
  return record('policies', 'main', { skipping: chance.pick(['strict', 'withReason', 'backfill']) });
}

/** A wait or an effort of an activity. */
export function workTime(chance: Chance, most: number) {
  return chance.maybe(70) ? delay(chance, 'hours', most) : null;
}
