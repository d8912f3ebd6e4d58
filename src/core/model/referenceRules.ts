import type { RecordType } from './records.ts';

/** The kind of record a reference must lead to; null: any. */
export type ReferenceTarget = RecordType | null;

/** A member that holds references: where it is, what it leads to, and what it means to lose it. */
export interface ReferenceRule {
  /** Names of members; `*` is every entry of a list. */
  readonly steps: readonly string[];
  /**
   * one: an id or null; many: a list of ids; some: one that takes its list entry along when its last id goes,
   * because an empty list means all; needed: an id without which its list entry, or the record, makes no sense;
   * criteria: a criterion or null; neededCriterion: one without which its list entry makes no sense.
   */
  readonly holds: 'one' | 'many' | 'some' | 'needed' | 'criteria' | 'neededCriterion';
  readonly target: ReferenceTarget;
}

const rule =
  (holds: ReferenceRule['holds']) =>
  (path: string, target: ReferenceTarget = null): ReferenceRule => ({
    steps: path.split('.'),
    holds,
    target,
  });
const one = rule('one');
const many = rule('many');
const some = rule('some');
const needed = rule('needed');
const criteria = rule('criteria');
const neededCriterion = rule('neededCriterion');

const slaTimes = (path: string) => [
  one(`${path}.firstResponse.calendarId`, 'calendar'),
  one(`${path}.maximumTime.calendarId`, 'calendar'),
];

/** Every reference of every kind of record: the one place that says so. */
export const referenceRules: Readonly<Record<RecordType, readonly ReferenceRule[]>> = {
  settings: [
    one('calendarId', 'calendar'),
    one('customerStageId', 'stage'),
    one('evangelistStageId', 'stage'),
    one('qualifiedStageId', 'stage'),
  ],
  targets: [],
  policies: [
    many('adminTeamIds', 'team'),
    many('access.*.teamIds', 'team'),
    // Without its last record a muted rule would be muted everywhere.
    some('mutedRules.*.recordIds'),
  ],
  scoreModel: [
    neededCriterion('fitRules.*.appliesTo'),
    one('halfLife.calendarId', 'calendar'),
    many('authorTeamIds', 'team'),
    one('reviewerTeamId', 'team'),
  ],
  phase: [],
  team: [
    one('calendarId', 'calendar'),
    one('shifts.*.calendarId', 'calendar'),
    // A rule that has lost what it asks for would be one for all leads.
    neededCriterion('priorities.*.appliesTo'),
    some('priorities.*.stageIds', 'stage'),
  ],
  calendar: [],
  tool: [one('ownerTeamId', 'team')],
  status: [],
  field: [one('systemOfRecordToolId', 'tool'), many('editableByTeamIds', 'team')],
  reasonList: [needed('reasons.*.sourceWeights.*.sourceId', 'source')],
  source: [
    many('agreedByTeamIds', 'team'),
    one('entryStageId', 'stage'),
    needed('attributes.*.fieldId', 'field'),
    criteria('attributes.*.appliesTo'),
  ],
  signal: [
    needed('rates.*.stageId', 'stage'),
    neededCriterion('modifiers.*.appliesTo'),
    needed('sets.*.fieldId', 'field'),
    one('toolId', 'tool'),
  ],
  stage: [
    one('phaseId', 'phase'),
    one('parentId', 'stage'),
    one('initialStageId', 'stage'),
    one('responsibleTeamId', 'team'),
    one('accountableTeamId', 'team'),
    many('consultedTeamIds', 'team'),
    many('informedTeamIds', 'team'),
    one('activities.*.teamId', 'team'),
    one('activities.*.toolId', 'tool'),
    criteria('activities.*.appliesTo'),
    one('activities.*.wait.calendarId', 'calendar'),
    one('activities.*.effort.calendarId', 'calendar'),
    criteria('enterCriteria'),
    criteria('leaveCriteria'),
    one('criteriaAuthorTeamId', 'team'),
    many('toolIds', 'tool'),
    many('trackedFieldIds', 'field'),
    one('systemOfRecordToolId', 'tool'),
    ...slaTimes('sla'),
    ...slaTimes('sla.variants.*'),
    criteria('sla.variants.*.appliesTo'),
    one('sla.escalationTeamId', 'team'),
    many('requiredFieldIds', 'field'),
    many('statusIds', 'status'),
    one('statusOnEntryId', 'status'),
    one('stock.age.calendarId', 'calendar'),
  ],
  transition: [
    needed('fromId', 'stage'),
    needed('toId', 'stage'),
    criteria('criteria'),
    one('timer.duration.calendarId', 'calendar'),
    one('decidedByTeamId', 'team'),
    one('reasonListId', 'reasonList'),
    neededCriterion('modifiers.*.appliesTo'),
    one('delay.calendarId', 'calendar'),
  ],
  note: [],
  frame: [],
  scenario: [needed('settings.*.recordId'), many('removes')],
  signOff: [one('teamId', 'team')],
};
