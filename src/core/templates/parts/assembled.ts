import type { Blueprint } from '../../model/blueprint.ts';
import { createRecord, type BlueprintRecord } from '../../model/records.ts';
import { blueprintOf, recordsFrom, type RecordMembers } from './blueprintOf.ts';

type Many<T extends Parameters<typeof recordsFrom>[0]> = readonly RecordMembers<T>[];

/** All of a template, kind by kind. */
export interface TemplateParts {
  readonly settings: RecordMembers<'settings'>;
  readonly targets: RecordMembers<'targets'>;
  readonly policies: RecordMembers<'policies'>;
  readonly scoreModel: RecordMembers<'scoreModel'>;
  readonly phases: Many<'phase'>;
  readonly teams: Many<'team'>;
  readonly calendars: Many<'calendar'>;
  readonly tools: Many<'tool'>;
  readonly statuses: Many<'status'>;
  readonly fields: Many<'field'>;
  readonly reasonLists: Many<'reasonList'>;
  readonly sources: Many<'source'>;
  readonly signals: Many<'signal'>;
  readonly stages: Many<'stage'>;
  readonly transitions: Many<'transition'>;
  readonly notes: Many<'note'>;
  readonly signOffs: Many<'signOff'>;
  readonly scenarios: Many<'scenario'>;
}

/** The blueprint that the parts make; each list in its own order. */
export function assembled(parts: TemplateParts): Blueprint {
  const records: readonly BlueprintRecord[] = [
    createRecord('settings', parts.settings),
    createRecord('targets', parts.targets),
    createRecord('policies', parts.policies),
    createRecord('scoreModel', parts.scoreModel),
    ...recordsFrom('phase', parts.phases),
    ...recordsFrom('team', parts.teams),
    ...recordsFrom('calendar', parts.calendars),
    ...recordsFrom('tool', parts.tools),
    ...recordsFrom('status', parts.statuses),
    ...recordsFrom('field', parts.fields),
    ...recordsFrom('reasonList', parts.reasonLists),
    ...recordsFrom('source', parts.sources),
    ...recordsFrom('signal', parts.signals),
    ...recordsFrom('stage', parts.stages),
    ...recordsFrom('transition', parts.transitions),
    ...recordsFrom('note', parts.notes),
    ...recordsFrom('signOff', parts.signOffs),
    ...recordsFrom('scenario', parts.scenarios),
  ];
  return blueprintOf(records);
}
