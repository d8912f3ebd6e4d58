import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  invertChanges,
  memberAt,
  setMember,
  type Change,
} from '../../../src/core/model/changes.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

const call = stage('call', { position: { x: 1, y: 2 } });
const blueprint = blueprintOf(call, stage('won'));

describe('applying changes', () => {
  it('keeps untouched records and untouched members the same objects', () => {
    const changed = applyChanges(blueprint, setMember(call, ['position', 'x'], 5));
    const after = findRecord(changed, 'stage', 'stage_call');
    expect(changed.records['stage_won']).toBe(blueprint.records['stage_won']);
    expect(after?.activities).toBe(call.activities);
    expect(after?.position).toEqual({ x: 5, y: 2 });
    expect(findRecord(blueprint, 'stage', 'stage_call')?.position.x).toBe(1);
  });

  it('answers the same blueprint when there is nothing to apply', () => {
    expect(applyChanges(blueprint, [])).toBe(blueprint);
    expect(setMember(call, ['position', 'x'], 1)).toEqual([]);
  });

  it('lets a removal by somebody else stand', () => {
    const gone = applyChanges(blueprint, [{ op: 'remove', record: call }]);
    const late = applyChanges(gone, setMember(call, ['name'], 'Call'));
    expect(late.records).toEqual(gone.records);
  });

  it('never reaches into JavaScript itself', () => {
    const change: Change = {
      op: 'set',
      id: call.id,
      path: ['__proto__', 'polluted'],
      from: undefined,
      to: true,
    };
    applyChanges(blueprint, [change]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(memberAt(call, ['constructor', 'name'])).toBeUndefined();
  });
});

describe('inverting changes', () => {
  it('goes back the whole way, last change first', () => {
    const note = record('note', 'remark');
    const changes: Change[] = [
      { op: 'add', record: note },
      { op: 'set', id: note.id, path: ['text'], from: '', to: 'Hello' },
      { op: 'remove', record: call },
    ];
    const changed = applyChanges(blueprint, changes);
    expect(findRecord(changed, 'note', note.id)?.text).toBe('Hello');
    expect(applyChanges(changed, invertChanges(changes))).toEqual(blueprint);
  });

  it('takes away a member that was not there before', () => {
    const changes = setMember(call, ['inventedLater'], 1);
    const changed = applyChanges(blueprint, changes);
    expect(memberAt(changed.records[call.id] ?? call, ['inventedLater'])).toBe(1);
    expect(applyChanges(changed, invertChanges(changes))).toEqual(blueprint);
  });
});
