import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { findRecord } from '../../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { record, transition } from '../../../support/blueprints.ts';
import { lifecycle } from '../../simulate/lifecycle.ts';
import { activity, exponential, takes } from '../../simulate/parts.ts';

/** The lifecycle with too few people, leads that are there when it begins, and prices on everything. */
export const crowdedLifecycle: Blueprint = {
  ...lifecycle,
  records: {
    ...lifecycle.records,
    ...changed('settings', 'settings_main', {
      qualifiedStageId: 'stage_mql',
      dealValue: { mean: 5_000, standardDeviation: 4_000 },
    }),
    ...changed('team', 'team_bdr', {
      headCount: 1,
      calendarId: 'calendar_office',
      queueLimit: 3,
      costPerHour: 40,
    }),
    ...changed('stage', 'stage_mal', { stock: { leads: 20, age: takes(10, 'days') }, costPerLead: 2 }),
    ...changed('stage', 'stage_mql', {
      stock: { leads: 5, age: null },
      costPerLead: 7,
      activities: [activity('ring', { effort: exponential(2, 'hours'), makesContact: true })],
    }),
    ...changed('stage', 'stage_proposal', { stock: { leads: 9, age: takes(3, 'days') } }),
    ...changed('stage', 'stage_evangelist', { stock: { leads: 6, age: null } }),
    ...changed('source', 'source_web', { costPerLead: 11, costPerMonth: 500 }),
    ...changed('source', 'source_fair', { costPerLead: 60 }),
    transition_cold: transition('mql', 'recycled', {
      id: 'transition_cold',
      trigger: 'patience',
      kind: 'recycle',
      delay: takes(4, 'days'),
    }),
    transition_full: transition('mql', 'disqualified', {
      id: 'transition_full',
      trigger: 'overflow',
      kind: 'reject',
    }),
  },
};

function changed<Type extends 'settings' | 'team' | 'stage' | 'source'>(
  type: Type,
  id: string,
  members: object,
): Record<string, BlueprintRecord> {
  return { [id]: record(type, id, { ...findRecord(lifecycle, type, id), ...members } as object) };
}
