import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { SCHEMA_VERSION } from '../blueprint.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** A file brought to the present version, with the version it had and the one it has. */
export interface Migrated {
  readonly json: JsonObject;
  readonly from: number;
  readonly to: number;
}

/** Why a file cannot be brought to the present version. */
export interface NotMigrated {
  readonly reason: 'noObject' | 'noVersion' | 'badVersion' | 'newerVersion' | 'noWay';
  /** The place, as a JSON pointer. */
  readonly pointer: '' | '/schemaVersion';
  /** What is wrong, as a sentence, and what to do about it. */
  readonly problem: string;
  readonly remedy: string;
}

const writeVersion = `Write "schemaVersion": ${SCHEMA_VERSION} on the top level.`;

/**
 * Brings the plain JSON of a blueprint file to the present version, one numbered step after the other. The JSON
 * given is not changed; JSON of the present version comes back as it is. Whether what comes out is well formed
 * is for the reader of the file to say.
 */
export function migrate(
  json: Json,
  steps: readonly Migration[] = migrations,
  present: number = SCHEMA_VERSION,
): Migrated | NotMigrated {
  if (!isJsonObject(json)) {
    const problem = 'The file holds no blueprint: a blueprint is an object in curly brackets.';
    return {
      reason: 'noObject',
      pointer: '',
      problem,
      remedy: 'Choose a blueprint that Stagecraft exported.',
    };
  }
  const from = Object.hasOwn(json, 'schemaVersion') ? json['schemaVersion'] : undefined;
  const refusal = refusalOf(from, present);
  if (refusal !== null || typeof from !== 'number') return refusal ?? noWay(0);
  let file = json;
  for (let version = from; version < present; version += 1) {
    const step = steps.find((each) => each.from === version);
    if (step === undefined) return noWay(version);
    file = { ...step.migrate(file), schemaVersion: version + 1 };
  }
  return { json: file, from, to: present };
}

function refusalOf(version: Json | undefined, present: number): NotMigrated | null {
  if (version === undefined) {
    const problem = 'The file does not say which version of the format it has.';
    return { reason: 'noVersion', pointer: '', problem, remedy: writeVersion };
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const problem = `"schemaVersion" is ${JSON.stringify(version).slice(0, 60)}; it must be a whole number from 1 on.`;
    return { reason: 'badVersion', pointer: '/schemaVersion', problem, remedy: writeVersion };
  }
  if (version > present) {
    return {
      reason: 'newerVersion',
      pointer: '/schemaVersion',
      problem: `The file was made by version ${version} of the format; this Stagecraft reads up to version ${present}.`,
      remedy: 'Open it with a newer Stagecraft. Nothing in it was changed.',
    };
  }
  return null;
}

function noWay(version: number): NotMigrated {
  return {
    reason: 'noWay',
    pointer: '/schemaVersion',
    problem: `This Stagecraft no longer knows how to read version ${version} of the format.`,
    remedy: 'Open and save it with the Stagecraft that came after the one it was made with.',
  };
}
