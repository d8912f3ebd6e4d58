import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../src/core/lib/json.ts';
import { SCHEMA_VERSION } from '../../../../src/core/model/blueprint.ts';
import { migrate } from '../../../../src/core/model/migrations/migrate.ts';
import type { Migration } from '../../../../src/core/model/migrations/migration.ts';
import { migrations } from '../../../../src/core/model/migrations/migrations.ts';
import {
  collectionNames,
  isSingletonType,
  recordShapes,
  recordTypes,
} from '../../../../src/core/model/records.ts';

const folder = new URL('../../../fixtures/blueprints/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => /^v\d+-.*\.json$/.test(name));
const fixture = (name: string): JsonObject => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const renameTeams: Migration = {
  from: 1,
  change: 'Teams are called crews.',
  migrate: ({ teams, ...rest }) => (teams === undefined ? rest : { ...rest, crews: teams }),
};
const countCrews: Migration = {
  from: 2,
  change: 'A file says how many crews it has.',
  migrate: (file) => ({ ...file, crewCount: Array.isArray(file['crews']) ? file['crews'].length : 0 }),
};

describe('a file of an older version', () => {
  it('goes through every step in turn and keeps what no step speaks of', () => {
    const old = { schemaVersion: 1, teams: ['a', 'b'], other: true };

    const migrated = migrate(old, [countCrews, renameTeams], 3);

    expect(migrated).toEqual({
      json: { schemaVersion: 3, crews: ['a', 'b'], crewCount: 2, other: true },
      from: 1,
      to: 3,
    });
    expect(old).toEqual({ schemaVersion: 1, teams: ['a', 'b'], other: true });
  });

  it('joins at its own step', () => {
    expect(migrate({ schemaVersion: 2, crews: [] }, [renameTeams, countCrews], 3)).toMatchObject({
      json: { crewCount: 0 },
      from: 2,
      to: 3,
    });
  });

  it('is refused where a step is missing', () => {
    expect(migrate({ schemaVersion: 1 }, [countCrews], 3)).toMatchObject({ reason: 'noWay' });
  });
});

describe('a file of the present version', () => {
  it('comes back as it is', () => {
    const file = { schemaVersion: SCHEMA_VERSION, stages: [] };
    expect(migrate(file)).toEqual({ json: file, from: SCHEMA_VERSION, to: SCHEMA_VERSION });
  });
});

describe('a file that cannot be migrated', () => {
  it.each<[string, Json, string, string]>([
    ['without a version', {}, 'noVersion', 'does not say which version'],
    [
      'with a version inherited from nowhere',
      JSON.parse('{"__proto__":{"schemaVersion":1}}'),
      'noVersion',
      'does not say',
    ],
    ['whose version is a text', { schemaVersion: '1' }, 'badVersion', '"schemaVersion" is "1"'],
    ['whose version is null', { schemaVersion: null }, 'badVersion', 'is null'],
    ['whose version is broken', { schemaVersion: 1.5 }, 'badVersion', 'whole number'],
    ['from before the first version', { schemaVersion: 0 }, 'badVersion', 'from 1 on'],
    ['from the future', { schemaVersion: SCHEMA_VERSION + 1 }, 'newerVersion', 'reads up to version'],
    ['that is a list', [], 'noObject', 'curly brackets'],
    ['that is null', null, 'noObject', 'curly brackets'],
  ])('%s is answered with a sentence', (_what, json, reason, words) => {
    const answer = migrate(json);
    expect(answer).toMatchObject({ reason });
    if (!('problem' in answer)) return;
    expect(answer.problem).toContain(words);
    expect(answer.problem).toMatch(/^[A-Z"].*\.$/);
    expect(answer.remedy).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the list of migrations', () => {
  it('leads from version 1 to the present without a gap', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, n) => n + 1),
    );
  });

  it('has a fixture of every version there has ever been', () => {
    const versions = new Set(fixtures.map((name) => fixture(name)['schemaVersion']));
    expect([...versions].sort()).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, n) => n + 1));
  });
});

describe.each(fixtures)('the fixture %s', (name) => {
  it('becomes a file whose every record is well formed', () => {
    const migrated = migrate(fixture(name));
    if ('problem' in migrated) throw new Error(migrated.problem);
    for (const type of recordTypes) {
      const found = migrated.json[collectionNames[type]];
      const records = isSingletonType(type)
        ? found === undefined
          ? []
          : [found]
        : ((found as Json[] | undefined) ?? []);
      for (const record of records) expect(recordShapes[type].safeParse(record).error).toBeUndefined();
    }
  });
});
