import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../../../src/core/checks/incremental/reviewer.ts';
import { deleteRecords, setField } from '../../../../src/core/commands/recordCommands.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { setMember } from '../../../../src/core/model/changes.ts';
import { applyChanges, type Change } from '../../../../src/core/model/changes.ts';
import { recordsOf, singleton } from '../../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprints } from '../../../support/arbitraries.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { after } from '../../../support/commands.ts';

const numbers = fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 });

/** Something that happens to a blueprint: records go, come back, are moved, renamed, or take over what others say. */
function edited(
  blueprint: Blueprint,
  [what = 0, which = 0, other = 0, member = 0]: readonly number[],
): Blueprint {
  const records = Object.values(blueprint.records);
  const at = records[which % records.length];
  if (at === undefined) return blueprint;
  switch (what % 6) {
    case 0:
      return after(blueprint, deleteRecords, { ids: [at.id] });
    case 1: {
      // Without what follows from it, as a peer or an old file may leave it.
      const { [at.id]: _, ...rest } = blueprint.records;
      return { ...blueprint, records: rest };
    }
    case 2:
      return applyChanges(blueprint, setMember(at, ['position'], { x: other, y: member }));
    case 3:
      return after(blueprint, setField, { id: at.id, path: ['name'], value: `Name ${other % 3}` });
    case 4: {
      const alike = recordsOf(blueprint, at.type) as readonly BlueprintRecord[];
      return applyChanges(blueprint, taking(at, alike[other % alike.length]!, member));
    }
    default: {
      const twin = { ...at, id: `${at.type}_twin${other % 4}` } as BlueprintRecord;
      return { ...blueprint, records: { ...blueprint.records, [twin.id]: twin } };
    }
  }
}

function taking(record: BlueprintRecord, other: BlueprintRecord, member: number): Change[] {
  const members = Object.keys(record).filter((name) => name !== 'id' && name !== 'type');
  const name = members[member % members.length];
  if (name === undefined) return [];
  return setMember(record, [name], (other as unknown as Record<string, never>)[name]);
}

describe('a reviewer that is shown one state after another', () => {
  it('says what one would say that has seen nothing before', () => {
    fc.assert(
      fc.property(blueprints(), fc.array(numbers, { minLength: 1, maxLength: 8 }), (start, edits) => {
        const review = createReviewer();
        let blueprint = start;
        expect(review(blueprint)).toEqual(createReviewer()(blueprint));
        for (const edit of edits) {
          blueprint = edited(blueprint, edit);
          expect(review(blueprint)).toEqual(createReviewer()(blueprint));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does so for a lifecycle as large as they are', () => {
    const review = createReviewer();
    let blueprint = rawLeadToEvangelist.build();
    fc.sample(numbers, { numRuns: 40, seed: 7 }).forEach((edit) => {
      blueprint = edited(blueprint, edit);
      review(blueprint);
    });
    expect(review(blueprint)).toEqual(createReviewer()(blueprint));
  });

  it('answers the same list when nothing but the picture has changed', () => {
    const review = createReviewer();
    const blueprint = blueprintOf(stage('MQL'), stage('SAL'), transition('MQL', 'SAL'));
    const before = review(blueprint);
    const moved = applyChanges(
      blueprint,
      setMember(blueprint.records['stage_MQL']!, ['position'], { x: 80, y: 16 }),
    );
    expect(review(moved)).toBe(before);
  });

  it('deletes a record as it is now, wherever it has been moved to', () => {
    const review = createReviewer();
    const note = record('note', 'a');
    const signal = record('signal', 'visit', { rates: [{ stageId: 'stage_gone', timesPerMonth: 1 }] });
    const lost = stage('Lost', { kind: 'end' });
    const way = transition('Lost', 'Lost');
    const blueprint = blueprintOf(note, signal, lost, way);
    review(blueprint);
    const standing = { ...way, position: { x: 1, y: 2 } } as typeof way;
    const fixes = review({ ...blueprint, records: { ...blueprint.records, [way.id]: standing } })
      .problems.filter(({ check }) => check === 'wayOutOfEnd')
      .map(({ fix }) => fix?.changes);
    expect(fixes).toEqual([[{ op: 'remove', record: standing }]]);
  });
});

describe('muted rules', () => {
  const blueprint = blueprintOf(stage('MQL', { isEntryPoint: true }), stage('SAL'));
  const muting = (mutedRules: object[]) => {
    const policies = { ...singleton(blueprint, 'policies'), mutedRules };
    return createReviewer()({
      ...blueprint,
      records: { ...blueprint.records, [policies.id]: policies as never },
    });
  };
  const open = createReviewer()(blueprint);

  it('are silent of the records they name, with the reason kept, and ask no question there', () => {
    const { problems, muted, agreement } = muting([
      { check: 'missingOwner', recordIds: ['stage_MQL'], reason: 'Decided in May.' },
    ]);
    expect(muted.map(({ problem, reason }) => [problem.recordId, reason])).toEqual([
      ['stage_MQL', 'Decided in May.'],
    ]);
    expect(problems.filter(({ check }) => check === 'missingOwner').map((each) => each.recordId)).toEqual([
      'stage_SAL',
    ]);
    expect(agreement).toEqual({ asked: open.agreement.asked - 1, answered: open.agreement.answered });
  });

  it('are silent everywhere where they name no record, and then ask nothing at all', () => {
    const { problems, muted, agreement } = muting([{ check: 'missingOwner', recordIds: [], reason: '' }]);
    expect(problems.some(({ check }) => check === 'missingOwner')).toBe(false);
    expect(muted).toHaveLength(2);
    expect(agreement.asked).toBe(open.agreement.asked - 2);
  });

  it('are heard all the same where no machine can be', () => {
    const empty = blueprintOf();
    const policies = {
      ...singleton(empty, 'policies'),
      mutedRules: [{ check: 'noStages', recordIds: [], reason: 'No.' }],
    };
    const { problems, muted } = createReviewer()({ ...empty, records: { [policies.id]: policies } });
    expect(problems.map(({ check }) => check)).toContain('noStages');
    expect(muted).toEqual([]);
  });
});
