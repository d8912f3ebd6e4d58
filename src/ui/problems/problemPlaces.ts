import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import type { Stage } from '../../core/model/records/stage.ts';

/** Where a problem is: a stage, with the colour of the team that owns it, or a part of the blueprint. */
export interface ProblemPlace {
  readonly key: string;
  readonly name: string;
  /** The stage's number, where it has one. */
  readonly number: string;
  /** null: no team owns it, or it is no stage. */
  readonly colour: number | null;
}

const parts: Partial<Record<RecordType, string>> = {
  settings: 'Settings',
  targets: 'Targets',
  policies: 'Policies',
  scoreModel: 'Score model',
  phase: 'Phases',
  team: 'Teams',
  calendar: 'Calendars',
  tool: 'Tools',
  status: 'Lead statuses',
  field: 'Fields',
  reasonList: 'Reason lists',
  source: 'Lead sources',
  signal: 'Signals',
  scenario: 'Scenarios',
  signOff: 'Sign-offs',
};

/** The place of a problem; a way stands with the stage it begins in. */
export function placeOf(blueprint: Blueprint, { recordId }: Problem): ProblemPlace {
  const record =
    recordId !== null && Object.hasOwn(blueprint.records, recordId) ? blueprint.records[recordId] : undefined;
  const stageId = record?.type === 'transition' ? record.fromId : recordId;
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage !== undefined) {
    const { id, name, number } = stage;
    return { key: id, name, number, colour: colourOf(blueprint, stage) };
  }
  const name = (record && parts[record.type]) ?? 'The whole blueprint';
  return { key: name, name, number: '', colour: null };
}

/** The colour of the team that owns the stage, or the nearest group around it that has an owner. */
function colourOf(blueprint: Blueprint, stage: Stage): number | null {
  const seen = new Set<RecordId>();
  for (let at: Stage | undefined = stage; at !== undefined && !seen.has(at.id);) {
    const team = findRecord(blueprint, 'team', at.responsibleTeamId);
    if (team !== undefined) return team.colour;
    seen.add(at.id);
    at = findRecord(blueprint, 'stage', at.parentId);
  }
  return null;
}

/** Whether the problem is about something selected, or about a way out of a selected stage. */
export function isAbout(blueprint: Blueprint, { recordId }: Problem, ids: ReadonlySet<RecordId>): boolean {
  if (recordId === null) return false;
  const way = findRecord(blueprint, 'transition', recordId);
  return ids.has(recordId) || (way !== undefined && ids.has(way.fromId));
}
