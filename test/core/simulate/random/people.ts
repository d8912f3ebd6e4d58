import type { z } from 'zod/mini';
import type { teamShape } from '../../../../src/core/model/records/organisation.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { record } from '../../../support/blueprints.ts';
import type { Chance } from './chance.ts';
import { randomCriterion } from './criteria.ts';

type TeamInput = Partial<z.input<typeof teamShape>>;

/** The teams of every random blueprint. */
export const teamNames = ['marketing', 'sales', 'desk'] as const;

/** Teams that are a limit and teams that are not: few people, with hours and shifts, and queues of every order. */
export function teams(chance: Chance, stageIds: readonly string[]): BlueprintRecord[] {
  return teamNames.map((name) => {
    if (!chance.maybe(75)) return record('team', name);
    return record('team', name, {
      // Nobody at all is rare: leads would only pile up.
      headCount: chance.maybe(5) ? 0 : chance.maybe(85) ? chance.between(1, 2) : null,
      calendarId: hours(chance),
      shifts: chance.maybe(30) ? [{ headCount: chance.between(1, 2), calendarId: hours(chance) }] : [],
      queueLimit: chance.maybe(50) ? chance.between(0, 2) : null,
      handRaisersFirst: chance.maybe(50),
      priorities: chance.maybe(50) ? priorities(chance, stageIds) : [],
      queueOrder: chance.pick(['dueTime', 'firstCome']),
    });
  });
}

function hours(chance: Chance): string | null {
  return chance.pick([null, 'calendar_near', 'calendar_far']);
}

function priorities(chance: Chance, stageIds: readonly string[]): NonNullable<TeamInput['priorities']> {
  return Array.from({ length: chance.between(1, 3) }, (_, n) => ({
    name: `Class ${n}`,
    appliesTo: chance.maybe(70) ? randomCriterion(chance) : null,
    stageIds: chance.maybe(60) ? stageIds.filter(() => chance.maybe(40)) : [],
  }));
}
