import type { z } from 'zod/mini';
import type { transitionShape } from '../../../../src/core/model/records/transition.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { transition } from '../../../support/blueprints.ts';
import type { Chance } from './chance.ts';
import { awaited, fieldCriterion, randomCriterion } from './criteria.ts';
import type { Place } from './stages.ts';
import { delay, duration } from './times.ts';

type WayInput = Partial<z.input<typeof transitionShape>>;

/**
 * Ways between the stages. What is taken without time passing leads onwards in reading order, or may be taken
 * only so often: a circle of such ways is a mistake in a blueprint, and not what this is about.
 */
export function wayRecords(chance: Chance, all: readonly Place[]): BlueprintRecord[] {
  const ways: BlueprintRecord[] = [];
  const add = (from: Place, to: Place, members: WayInput) =>
    ways.push(
      transition(from.name, to.name, { id: `transition_w${ways.length}`, ...common(chance), ...members }),
    );
  const onwards = (from: Place) => chance.pick(all.filter(({ rank }) => rank > from.last));
  const anywhere = () => chance.pick(all);

  for (const place of all) {
    if (place.kind === 'end') continue;
    const isLast = place.rank === all.length - 1;
    if (place.kind === 'gate') {
      for (let n = chance.between(1, 2); n > 0; n -= 1)
        add(place, onwards(place), { criteria: randomCriterion(chance), kind: onward(chance) });
      add(place, onwards(place), { isDefault: true, kind: onward(chance) });
      continue;
    }
    for (let n = chance.between(0, 3); n > 0; n -= 1) decide(place);
    if (chance.maybe(60) && !isLast) {
      add(place, onwards(place), { trigger: 'automatic', criteria: awaited(chance) });
    }
    if (chance.maybe(25)) {
      const maximumRounds = chance.between(1, 2);
      add(place, anywhere(), { trigger: 'automatic', criteria: awaited(chance), maximumRounds });
    }
    if (chance.maybe(30)) wait(place);
    if (chance.maybe(place.kind === 'sla' ? 50 : 10)) escalate(place, 'firstResponseMissed');
    if (chance.maybe(place.kind === 'sla' ? 50 : 10)) escalate(place, 'maximumTimeMissed');
    if (chance.maybe(place.kind === 'group' ? 60 : 30) && !isLast) turnAway(place);
    if (chance.maybe(place.kind === 'group' ? 70 : 30)) giveUp(place);
  }
  // Few, and late: referred leads refer as well, and would otherwise outgrow everything.
  const referring = all.filter(({ kind }) => kind !== 'end' && kind !== 'gate');
  for (let n = chance.between(0, 2); n > 0; n -= 1) refer(chance.pick(referring));
  return ways;

  function decide(from: Place): void {
    const to = anywhere();
    const isOnwards = to.rank > from.last;
    add(from, to, {
      trigger: chance.pick(['decision', 'decision', 'event']),
      kind: chance.pick(['advance', 'advance', 'win', 'recycle', 'reject', 'lose']),
      criteria: chance.maybe(40) ? randomCriterion(chance) : null,
      share: chance.maybe(70) ? chance.between(0, 10) / 10 : null,
      modifiers: chance.maybe(30)
        ? [{ appliesTo: randomCriterion(chance), share: chance.between(0, 10) / 10 }]
        : [],
      delay: isOnwards && chance.maybe(40) ? null : delay(chance, chance.pick(['hours', 'days']), 9),
      maximumRounds: chance.maybe(20) ? chance.between(0, 3) : null,
    });
  }

  function wait(from: Place): void {
    add(from, anywhere(), {
      trigger: 'timer',
      kind: chance.pick(['recycle', 'recycle', 'advance']),
      timer: { kind: 'after', duration: duration(chance, 'days', 1, 12) },
      criteria: chance.maybe(30) ? randomCriterion(chance) : null,
      maximumRounds: chance.maybe(60) ? chance.between(1, 2) : null,
    });
  }

  function escalate(from: Place, kind: 'firstResponseMissed' | 'maximumTimeMissed'): void {
    const criteria = chance.maybe(40) ? fieldCriterion(chance) : null;
    add(from, anywhere(), { trigger: 'timer', timer: { kind }, criteria, kind: onward(chance) });
  }

  /** Onwards, or a lead could be turned away in a circle without any time passing. */
  function turnAway(from: Place): void {
    const criteria = chance.maybe(30) ? randomCriterion(chance) : null;
    add(from, onwards(from), { trigger: 'overflow', criteria, kind: onward(chance) });
  }

  function giveUp(from: Place): void {
    const isAtOnce = chance.maybe(10) && from.rank !== all.length - 1;
    add(from, isAtOnce ? onwards(from) : anywhere(), {
      trigger: 'patience',
      kind: chance.pick(['recycle', 'lose', 'reject']),
      criteria: chance.maybe(30) ? randomCriterion(chance) : null,
      delay: isAtOnce ? null : delay(chance, 'hours', 30),
      maximumRounds: chance.maybe(20) ? chance.between(1, 2) : null,
    });
  }

  function refer(from: Place): void {
    add(from, anywhere(), {
      kind: 'refer',
      criteria: chance.maybe(30) ? randomCriterion(chance) : null,
      delay: {
        ...delay(chance, 'days', 9),
        distribution: { kind: 'exponential', mean: chance.between(15, 40) },
      },
      maximumRounds: 1,
    });
  }
}

function onward(chance: Chance): 'advance' | 'reject' | 'lose' {
  return chance.pick(['advance', 'advance', 'reject', 'lose']);
}

function common(chance: Chance): WayInput {
  return {
    label: chance.pick(['', 'Lead accepted', 'Sent back']),
    reasonListId: chance.maybe(30) ? 'reasonList_whyNot' : null,
    resetsScore: chance.maybe(80) ? null : chance.maybe(50),
  };
}
