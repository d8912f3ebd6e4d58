import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { FieldPath } from '../../../core/model/changes.ts';
import { nameOf } from '../../../core/model/names.ts';
import type { RecordId, RecordType } from '../../../core/model/records.ts';
import { placesOf } from '../../../core/model/uses.ts';

/** What a record is to others in one way: "Responsible for", and the places. */
export interface UseGroup {
  readonly role: string;
  readonly places: readonly {
    readonly recordId: RecordId;
    readonly name: string;
    readonly path: FieldPath;
  }[];
}

/** The way in which a record is used, by the member that refers to it; the longest that fits counts. */
const roles: Readonly<Record<string, string>> = {
  'stage.responsibleTeamId': 'Responsible for',
  'stage.accountableTeamId': 'Accountable for',
  'stage.consultedTeamIds': 'Consulted on',
  'stage.informedTeamIds': 'Informed about',
  'stage.activities.*.teamId': 'Does the work in',
  'stage.activities.*.toolId': 'Used for the work in',
  'stage.activities': 'Counts the time of work in',
  'stage.activities.*.appliesTo': 'Asked before work in',
  'stage.enterCriteria': 'Asked before entering',
  'stage.leaveCriteria': 'Asked before leaving',
  'stage.criteriaAuthorTeamId': 'Writes the criteria of',
  'stage.toolIds': 'Tool of',
  'stage.trackedFieldIds': 'Tracked in',
  'stage.systemOfRecordToolId': 'System of record of',
  'stage.requiredFieldIds': 'Required in',
  'stage.statusIds': 'Allowed in',
  'stage.statusOnEntryId': 'Set on entering',
  'stage.sla': 'Counts the promise of',
  'stage.sla.variants.*.appliesTo': 'Asked by the promise of',
  'stage.sla.escalationTeamId': 'Hears of delays in',
  'stage.phaseId': 'Holds',
  'stage.stock': 'Counts the stock of',
  'transition.criteria': 'Asked on the way',
  'transition.decidedByTeamId': 'Decides on',
  'transition.reasonListId': 'Gives the reasons of',
  'transition.modifiers': 'Changes the share of',
  'transition.timer': 'Counts the clock of',
  'transition.delay': 'Counts the delay of',
  'team.calendarId': 'Working hours of',
  'team.shifts': 'Working hours of',
  'team.priorities': 'Decides who is served first by',
  'tool.ownerTeamId': 'Looks after',
  'field.systemOfRecordToolId': 'Keeps the field',
  'field.editableByTeamIds': 'May change',
  'reasonList.reasons': 'Weighs reasons of',
  'source.agreedByTeamIds': 'Agreed to',
  'source.attributes': 'Describes leads of',
  'signal.rates': 'Sees',
  'signal.modifiers': 'Changes how often',
  'signal.sets': 'Set by',
  'signal.toolId': 'Sees',
  'scoreModel.fitRules': 'Scored by',
  'scoreModel.authorTeamIds': 'Writes',
  'scoreModel.reviewerTeamId': 'Reviews',
  'scoreModel.halfLife': 'Counts the half-life of',
  'policies.adminTeamIds': 'Administrators by',
  'policies.access': 'Has access by',
  'settings.calendarId': 'Working hours of',
  scenario: 'Changed by the scenario',
  signOff: 'Signs',
};

/** Where a record is used, said by what it is to each place; what matters most first, places in their order. */
export function usesInWords(blueprint: Blueprint, id: RecordId): readonly UseGroup[] {
  const groups = new Map<string, UseGroup['places'][number][]>();
  for (const { recordId, path } of placesOf(blueprint, id)) {
    const type = blueprint.records[recordId]?.type;
    if (type === undefined) continue;
    const role = roleOf(type, path);
    const places = groups.get(role) ?? [];
    groups.set(role, places);
    // A stage that asks for a field twice is one place to go to.
    if (!places.some((place) => place.recordId === recordId))
      places.push({ recordId, name: nameOf(blueprint, recordId), path: path.slice(0, 1) });
  }
  const inOrder = Object.values(roles);
  return [...groups]
    .map(([role, places]) => ({
      role,
      places: places.toSorted((a, b) => placeIn(blueprint, a.recordId) - placeIn(blueprint, b.recordId)),
    }))
    .toSorted((a, b) => inOrder.indexOf(a.role) - inOrder.indexOf(b.role));
}

function placeIn(blueprint: Blueprint, id: RecordId): number {
  const record = blueprint.records[id];
  return record !== undefined && 'order' in record ? record.order : 0;
}

function roleOf(type: RecordType, path: FieldPath): string {
  const steps = [type, ...path.map((step) => (typeof step === 'number' ? '*' : step))];
  for (let length = steps.length; length > 0; length -= 1) {
    const role = roles[steps.slice(0, length).join('.')];
    if (role !== undefined) return role;
  }
  return 'Named by';
}
