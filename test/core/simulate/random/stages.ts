import type { z } from 'zod/mini';
import type { stageShape } from '../../../../src/core/model/records/stage.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { stage } from '../../../support/blueprints.ts';
import type { Chance } from './chance.ts';
import { fieldCriterion, randomCriterion } from './criteria.ts';
import { workTime } from './data.ts';
import { teamNames } from './people.ts';
import { delay, duration } from './times.ts';

/** A stage that is going to be: where it stands in the tree, and the last of the stages inside it. */
export interface Place {
  readonly name: string;
  readonly kind: 'inventory' | 'sla' | 'gate' | 'group' | 'end';
  readonly parent: string | null;
  /** Its place in reading order, and that of the last stage inside it. */
  readonly rank: number;
  last: number;
}

/** A tree of stages, groups inside groups up to two deep; the first and the last hold leads. */
export function places(chance: Chance): Place[] {
  const found: Place[] = [];
  const add = (kind: Place['kind'], parent: string | null): Place => {
    const place = { name: `s${found.length}`, kind, parent, rank: found.length, last: found.length };
    found.push(place);
    return place;
  };
  const fill = (group: Place, depth: number) => {
    for (let n = chance.between(2, 3); n > 0; n -= 1) {
      const kinds =
        depth < 2 ? (['inventory', 'sla', 'gate', 'end', 'group'] as const) : (['inventory', 'end'] as const);
      const child = add(found.length === group.rank + 1 ? 'inventory' : chance.pick(kinds), group.name);
      if (child.kind === 'group') fill(child, depth + 1);
    }
    group.last = found.length - 1;
  };
  add('inventory', null);
  for (let n = chance.between(3, 6); n > 0; n -= 1) {
    const place = add(chance.pick(['inventory', 'sla', 'sla', 'gate', 'group', 'group', 'end']), null);
    if (place.kind === 'group') fill(place, 1);
  }
  add('inventory', null);
  return found;
}

/** The records of the stages, with promises, work and statuses. */
export function stageRecords(chance: Chance, all: readonly Place[]): BlueprintRecord[] {
  return all.map(({ name, kind, parent }) => {
    const children = all.filter((place) => place.parent === name);
    return stage(name, {
      kind,
      parentId: parent === null ? null : `stage_${parent}`,
      initialStageId: chance.maybe(30) && children.length > 0 ? `stage_${chance.pick(children).name}` : null,
      responsibleTeamId: chance.maybe(80) ? `team_${chance.pick(teamNames)}` : null,
      statusOnEntryId: chance.maybe(25) ? `status_${chance.pick(['meeting', 'notReady'])}` : null,
      enterCriteria: chance.maybe(12) ? fieldCriterion(chance) : null,
      leaveCriteria: chance.maybe(12) ? randomCriterion(chance) : null,
      activities: kind === 'inventory' || kind === 'sla' ? activities(chance, name) : [],
      sla: kind === 'sla' || chance.maybe(20) ? promise(chance) : {},
      stock: chance.maybe(40) ? stock(chance) : {},
    });
  });
}

type StageInput = z.input<typeof stageShape>;

function activities(chance: Chance, name: string): NonNullable<StageInput['activities']> {
  return Array.from({ length: chance.between(0, 3) }, (_, n) => ({
    id: `activity_${name}x${n}`,
    name: `Call ${n}`,
    automation: chance.maybe(70) ? ('manual' as const) : ('sequence' as const),
    appliesTo: chance.maybe(35) ? randomCriterion(chance) : null,
    teamId: chance.maybe(25) ? `team_${chance.pick(teamNames)}` : null,
    wait: workTime(chance, 40),
    effort: workTime(chance, 12),
    batch: chance.maybe(15) ? batch(chance) : null,
    makesContact: chance.maybe(50),
  }));
}

function batch(chance: Chance): NonNullable<NonNullable<StageInput['activities']>[number]['batch']> {
  const minute = chance.pick([0, 540, 1_005]);
  return chance.pick([
    { kind: 'daily', minute },
    { kind: 'weekly', weekday: chance.between(1, 7), minute },
    { kind: 'leads', leads: chance.between(2, 3) },
  ]);
}

function stock(chance: Chance): StageInput['stock'] {
  return {
    leads: chance.between(1, 4),
    age: chance.maybe(70) ? delay(chance, 'days', 12) : null,
    isWorked: chance.maybe(40),
  };
}

function promise(chance: Chance): StageInput['sla'] {
  const firstResponse = chance.maybe(80) ? duration(chance, 'hours', 2, 40) : null;
  // Sometimes the same length: the two clocks would strike together.
  const maximumTime = chance.maybe(25)
    ? firstResponse
    : chance.maybe(70)
      ? duration(chance, 'days', 1, 9)
      : null;
  const variant = () => ({
    name: 'some',
    appliesTo: randomCriterion(chance),
    firstResponse: chance.maybe(60) ? duration(chance, 'minutes', 20, 400) : null,
    maximumTime: chance.maybe(60) ? duration(chance, 'hours', 10, 90) : null,
  });
  return {
    firstResponse,
    maximumTime,
    variants: Array.from({ length: chance.between(0, 2) }, variant),
  };
}
