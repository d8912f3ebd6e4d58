import type { z } from 'zod/mini';
import { fieldShape, scoreModelShape, signalShape, sourceShape } from './records/data.ts';
import { frameShape } from './records/canvasFrame.ts';
import { policiesShape, settingsShape, targetsShape } from './records/frame.ts';
import {
  calendarShape,
  noteShape,
  phaseShape,
  reasonListShape,
  scenarioShape,
  signOffShape,
  statusShape,
  teamShape,
  toolShape,
} from './records/organisation.ts';
import { stageShape } from './records/stage.ts';
import { transitionShape } from './records/transition.ts';

export type RecordId = string;

/** Every kind of record, in the order of a file. Unknown members of a record are kept. */
export const recordShapes = {
  settings: settingsShape,
  targets: targetsShape,
  policies: policiesShape,
  scoreModel: scoreModelShape,
  phase: phaseShape,
  team: teamShape,
  calendar: calendarShape,
  tool: toolShape,
  status: statusShape,
  field: fieldShape,
  reasonList: reasonListShape,
  source: sourceShape,
  signal: signalShape,
  stage: stageShape,
  transition: transitionShape,
  note: noteShape,
  frame: frameShape,
  scenario: scenarioShape,
  signOff: signOffShape,
} as const;

export type RecordType = keyof typeof recordShapes;
export type RecordOf<T extends RecordType> = z.infer<(typeof recordShapes)[T]>;
export type BlueprintRecord = { [T in RecordType]: RecordOf<T> }[RecordType];

export const recordTypes = Object.keys(recordShapes) as RecordType[];

/** The records a blueprint has exactly one of, with the id each always has. */
export const singletonIds = {
  settings: 'settings_main',
  targets: 'targets_main',
  policies: 'policies_main',
  scoreModel: 'scoreModel_main',
} as const;
export type SingletonType = keyof typeof singletonIds;

export function isSingletonType(type: string): type is SingletonType {
  return Object.hasOwn(singletonIds, type);
}

/** The name under which a file lists the records of a type. */
export const collectionNames: Readonly<Record<RecordType, string>> = {
  settings: 'settings',
  targets: 'targets',
  policies: 'policies',
  scoreModel: 'scoreModel',
  phase: 'phases',
  team: 'teams',
  calendar: 'calendars',
  tool: 'tools',
  status: 'statuses',
  field: 'fields',
  reasonList: 'reasonLists',
  source: 'sources',
  signal: 'signals',
  stage: 'stages',
  transition: 'transitions',
  note: 'notes',
  frame: 'frames',
  scenario: 'scenarios',
  signOff: 'signOffs',
};

/** Makes a complete record from the members that matter; throws the error of zod on malformed ones. */
export function createRecord<T extends RecordType>(
  type: T,
  members: z.input<(typeof recordShapes)[T]>,
): RecordOf<T> {
  return recordShapes[type].parse({ ...members, type }) as RecordOf<T>;
}
