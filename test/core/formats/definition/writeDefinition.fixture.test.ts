import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../../src/core/formats/definition/readDefinition.ts';
import { writeDefinition } from '../../../../src/core/formats/definition/writeDefinition.ts';
import { isJsonObject, sameJson, type Json } from '../../../../src/core/lib/json.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { recordTypes } from '../../../../src/core/model/records.ts';

// Written by version 1 of the format as it was first released, with every kind of record and members that no
// version knows; one with the members of teams and batches, and one with frames, colours, tags and muted rules, which
// came later. When the form changes, these files stay as they are: a migration and a fixture of the new version join
// them.
const complete = readFileSync('test/fixtures/files/v1-complete.json', 'utf8');
const capacity = readFileSync('test/fixtures/files/v1-capacity.json', 'utf8');
const designer = readFileSync('test/fixtures/files/v1-designer.json', 'utf8');

/** Members that version 1 was given after a file was written, with what stands for them where they are absent. */
const cameLater: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  teams: { shifts: [], handRaisersFirst: true, priorities: [], queueOrder: 'dueTime' },
  activities: { batch: null },
  stock: { isWorked: false },
  scenarios: { adds: [], removes: [] },
  settings: { tags: [], isArchived: false },
  policies: { mutedRules: [] },
  notes: { colour: null },
};

/** Kinds of records that came later. */
const typesSince = ['frame'];

/** The file without such members as long as they say nothing, in the form in which files are written. */
function asItWas(text: string): string {
  const strip = (value: Json, list: string): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => strip(item, list));
    if (!isJsonObject(value)) return value;
    const later = cameLater[list] ?? {};
    const kept = Object.entries(value).filter(
      ([name, member]) => !(Object.hasOwn(later, name) && sameJson(later[name], member)),
    );
    return Object.fromEntries(kept.map(([name, member]) => [name, strip(member, name)]));
  };
  return `${JSON.stringify(strip(JSON.parse(text) as Json, ''), null, 2)}\n`;
}

describe('a file of version 1', () => {
  const read = readDefinition(complete);

  it('opens, with every kind of record', () => {
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(recordTypes.filter((type) => recordsOf(read.value, type).length === 0)).toEqual(typesSince);
    expect(read.value.extra).toEqual({
      'x-client': { crm: { id: '0041791234567', zeta: 1, alpha: [null, true] } },
    });
  });

  it('has, where it says nothing of them, the defaults of members that came later', () => {
    if (!read.ok) return;
    for (const team of recordsOf(read.value, 'team')) expect(team).toMatchObject(cameLater['teams']!);
    for (const { activities } of recordsOf(read.value, 'stage'))
      for (const activity of activities) expect(activity.batch).toBeNull();
  });

  it('is written back byte for byte, but for these', () => {
    expect(read.ok && asItWas(writeDefinition(read.value))).toBe(complete);
  });
});

describe('a file of version 1 with capacity', () => {
  const read = readDefinition(capacity);

  it('keeps shifts, priorities, the order of a queue, batches, patience and overflow', () => {
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const [team] = recordsOf(read.value, 'team');
    expect(team).toMatchObject({
      headCount: 2,
      queueLimit: 12,
      handRaisersFirst: false,
      queueOrder: 'firstCome',
      shifts: [{ name: 'Mornings', headCount: 1, calendarId: 'calendar_mornings' }],
      priorities: [{ name: 'Long here', stageIds: ['stage_review'] }, { name: 'All the others' }],
    });
    const [review] = recordsOf(read.value, 'stage');
    expect(review!.activities.map(({ batch }) => batch?.kind)).toEqual(['daily', 'weekly', 'leads']);
    expect(recordsOf(read.value, 'transition').map(({ trigger }) => trigger)).toEqual([
      'overflow',
      'patience',
    ]);
  });

  it('is written back byte for byte', () => {
    expect(read.ok && asItWas(writeDefinition(read.value))).toBe(capacity);
  });
});

describe('a file of version 1 with frames', () => {
  const read = readDefinition(designer);

  it('keeps frames, colours, tags and what was muted', () => {
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(recordsOf(read.value, 'frame')).toMatchObject([{ title: 'Inbound', colour: 3 }]);
    expect(recordsOf(read.value, 'note')).toMatchObject([{ colour: 5 }]);
    expect(recordsOf(read.value, 'settings')).toMatchObject([{ tags: ['2027', 'pitch'], isArchived: true }]);
    expect(recordsOf(read.value, 'policies')).toMatchObject([
      { mutedRules: [{ check: 'missingTargets', recordIds: [], reason: 'Agreed in spring.' }] },
    ]);
  });

  it('is written back byte for byte', () => {
    expect(read.ok && writeDefinition(read.value)).toBe(designer);
  });
});
