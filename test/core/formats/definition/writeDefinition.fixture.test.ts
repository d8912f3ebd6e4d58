import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { writeDefinition } from '../../../../src/core/formats/definition/writeDefinition.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { recordTypes } from '../../../../src/core/model/records.ts';

// Written by version 1 of the format, with every kind of record and members that no version knows. When the
// form changes, this file stays as it is: a migration and a fixture of the new version join it.
const text = readFileSync('test/fixtures/files/v1-complete.json', 'utf8');

describe('a file of version 1', () => {
  const read = readDefinition(text);

  it('opens, with every kind of record', () => {
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(recordTypes.filter((type) => recordsOf(read.value, type).length === 0)).toEqual([]);
    expect(read.value.extra).toEqual({
      'x-client': { crm: { id: '0041791234567', zeta: 1, alpha: [null, true] } },
    });
  });

  it('is written back byte for byte', () => {
    expect(read.ok && writeDefinition(read.value)).toBe(text);
  });
});
