import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyRecords, readClipboard, type ClipboardContent } from '../../../src/core/commands/clipboard.ts';
import { duplicateRecords, idsForPaste, pasteRecords } from '../../../src/core/commands/clipboardCommands.ts';
import { findDangling } from '../../../src/core/model/integrity.ts';
import { nameOf } from '../../../src/core/model/names.ts';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { blueprints } from '../../support/arbitraries.ts';
import { blueprintOf, countingIds, record, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(
  record('team', 'bdr'),
  stage('call', { responsibleTeamId: 'team_bdr', position: { x: 10, y: 20 } }),
  stage('group', { kind: 'group', initialStageId: 'stage_sub', position: { x: 200, y: 20 } }),
  stage('sub', {
    parentId: 'stage_group',
    position: { x: 5, y: 5 },
    activities: [{ id: 'activity_a', name: 'Call' }],
  }),
  transition('call', 'sub'),
  transition('call', 'call', {
    criteria: {
      subject: { kind: 'rounds', transitionId: 'transition_call-sub' },
      operator: 'isLessThan',
      value: 2,
    },
  }),
);

const read = (json: unknown): ClipboardContent => {
  const result = readClipboard(json);
  if ('problem' in result) throw new Error(result.problem);
  return result.content;
};

describe('copying', () => {
  it('takes sub-stages along, and the transitions between what is copied', () => {
    const content = copyRecords(blueprint, ['stage_group', 'stage_call']);
    expect(content.stages.map(({ id }) => id)).toEqual(['stage_call', 'stage_group', 'stage_sub']);
    expect(content.transitions).toHaveLength(2);
    expect(copyRecords(blueprint, ['stage_group']).transitions).toEqual([]);
  });

  it('makes plain JSON that reads back the same, whatever was copied', () => {
    fc.assert(
      fc.property(blueprints(), (any) => {
        const content = copyRecords(any, Object.keys(any.records));
        expect(read(JSON.parse(JSON.stringify(content)))).toEqual(content);
      }),
      { numRuns: 50 },
    );
  });
});

describe('reading the clipboard', () => {
  it.each([
    ['text', 'hello'],
    ['another program’s data', { format: 'other' }],
    ['another version', { format: 'stagecraft-clipboard', version: 2 }],
    ['a malformed stage', { ...copyRecords(blueprint, []), stages: [{ id: 'stage_a' }] }],
    ['one id twice', { ...copyRecords(blueprint, ['stage_call']), notes: [{ id: 'stage_call' }] }],
    [
      'a stage inside itself',
      { ...copyRecords(blueprint, []), stages: [stage('a', { parentId: 'stage_a' })] },
    ],
    ['too much', { ...copyRecords(blueprint, []), notes: Array.from({ length: 2_001 }, () => ({})) }],
  ])('answers %s with a sentence', (_what, json) => {
    const result = readClipboard(json);
    expect('problem' in result && result.problem).toMatch(/^[A-Z].*\.$/);
  });
});

describe('pasting', () => {
  it('gives everything its own ids and keys, and leads the references inside to the copies', () => {
    const content = copyRecords(blueprint, ['stage_call', 'stage_group']);
    const newIds = idsForPaste(content, countingIds());

    const changed = after(blueprint, pasteRecords, { content, newIds });

    const copy = (id: string) => findRecord(changed, 'stage', newIds[id]);
    expect(copy('stage_call')).toMatchObject({ name: 'call 2', key: 'call2', responsibleTeamId: 'team_bdr' });
    expect(copy('stage_sub')).toMatchObject({ parentId: newIds['stage_group'], position: { x: 5, y: 5 } });
    expect(copy('stage_group')).toMatchObject({
      initialStageId: newIds['stage_sub'],
      position: { x: 232, y: 52 },
    });
    expect(copy('stage_sub')?.activities[0]?.id).not.toBe('activity_a');
    expect(findRecord(changed, 'transition', newIds['transition_call-call'])).toMatchObject({
      fromId: newIds['stage_call'],
      criteria: { subject: { transitionId: newIds['transition_call-sub'] } },
    });
  });

  it('into another blueprint brings along the teams it names, with what they refer to', () => {
    const content = copyRecords(blueprint, ['stage_call']);
    const changed = after(blueprintOf(), pasteRecords, { content });
    const [call] = recordsOf(changed, 'stage');
    expect(nameOf(changed, call?.responsibleTeamId)).toBe('bdr');
    expect(findDangling(changed)).toEqual([]);
  });

  it('finds the team of the same name there, and does not make it twice', () => {
    const content = copyRecords(blueprint, ['stage_call']);
    const other = blueprintOf(record('team', 'team_other', { name: 'BDR' }));
    const changed = after(other, pasteRecords, { content });
    expect(recordsOf(changed, 'team')).toHaveLength(1);
    expect(recordsOf(changed, 'stage')).toMatchObject([{ responsibleTeamId: 'team_other' }]);
  });

  it('from any blueprint into any other leaves no reference to nothing', () => {
    fc.assert(
      fc.property(blueprints(), blueprints(), (one, other) => {
        const content = read(JSON.parse(JSON.stringify(copyRecords(one, Object.keys(one.records)))));
        expect(findDangling(after(other, pasteRecords, { content }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('puts the upper left corner of the content where it is wanted', () => {
    const content = copyRecords(blueprint, ['stage_call', 'stage_group']);
    const changed = after(blueprintOf(), pasteRecords, { content, position: { x: 1_000, y: 500 } });
    expect(recordsOf(changed, 'stage').map(({ position }) => position)).toEqual([
      { x: 1_000, y: 500 },
      { x: 1_190, y: 500 },
      { x: 5, y: 5 },
    ]);
  });

  it('puts a copy of a group into the group itself without making either its own group', () => {
    const content = copyRecords(blueprint, ['stage_group']);
    const newIds = idsForPaste(content, countingIds());
    const changed = after(blueprint, pasteRecords, { content, parentId: 'stage_group', newIds });
    expect(findRecord(changed, 'stage', newIds['stage_group'])?.parentId).toBe('stage_group');
  });
});

describe('duplicating', () => {
  it('leaves the copy of a sub-stage in its group', () => {
    const changed = after(blueprint, duplicateRecords, { ids: ['stage_sub'] });
    expect(recordsOf(changed, 'stage').at(-1)).toMatchObject({ name: 'sub 2', parentId: 'stage_group' });
  });
});
