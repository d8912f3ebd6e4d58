import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowWording, type Wording } from '../../../src/core/commands/borrowWording.ts';
import { applyChanges, invertChanges } from '../../../src/core/model/changes.ts';
import { danglingIn } from '../../../src/core/model/integrity.ts';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

const template = rawLeadToEvangelist.build();
const lender = recordsOf(template, 'stage').find(({ abbreviation }) => abbreviation === 'SQL')!;
const everything: readonly Wording[] = [
  'definition',
  'responsibleTeamId',
  'accountableTeamId',
  'activities',
  'enterCriteria',
  'leaveCriteria',
  'toolIds',
  'trackedFieldIds',
  'systemOfRecordToolId',
  'reports',
  'sla',
];
let made = 0;
const context = { newId: (prefix: string) => `${prefix}_new${(made += 1)}` };
const borrow = (members: readonly Wording[], blueprint = blueprintOf(stage('mine'))) =>
  borrowWording.plan(
    blueprint,
    { stageId: 'stage_mine', members, from: template, fromStageId: lender.id },
    context,
  );

describe('borrowWording', () => {
  it('leaves nothing that leads nowhere, and can be taken back', () => {
    fc.assert(
      fc.property(
        fc.subarray([...everything]),
        fc.constantFrom(...recordsOf(template, 'stage')),
        (members, { id }) => {
          const blueprint = blueprintOf(stage('mine'));
          const changes = borrowWording.plan(
            blueprint,
            { stageId: 'stage_mine', members, from: template, fromStageId: id },
            context,
          );
          const after = applyChanges(blueprint, changes);
          for (const each of Object.values(after.records)) expect(danglingIn(after, each)).toEqual([]);
          expect(applyChanges(after, invertChanges(changes)).records).toEqual(blueprint.records);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes over only what was asked for', () => {
    const after = applyChanges(blueprintOf(stage('mine')), borrow(['definition']));
    expect(findRecord(after, 'stage', 'stage_mine')).toMatchObject({
      definition: lender.definition,
      activities: [],
      enterCriteria: null,
    });
    expect(recordsOf(after, 'team')).toEqual([]);
  });

  it('finds teams and tools by their names instead of adding them twice', () => {
    const team = findRecord(template, 'team', lender.responsibleTeamId)!;
    const mine = blueprintOf(stage('mine'), record('team', 'own', { name: team.name.toUpperCase() }));
    const after = applyChanges(mine, borrow(['responsibleTeamId'], mine));
    expect(findRecord(after, 'stage', 'stage_mine')?.responsibleTeamId).toBe('team_own');
    expect(recordsOf(after, 'team')).toHaveLength(1);
  });

  it('gives activities ids of their own', () => {
    const after = applyChanges(blueprintOf(stage('mine')), borrow(['activities']));
    const ids = findRecord(after, 'stage', 'stage_mine')!.activities.map(({ id }) => id);
    expect(ids).toHaveLength(lender.activities.length);
    for (const id of ids) expect(lender.activities.map((each) => each.id)).not.toContain(id);
  });

  it('does nothing where the stage is gone', () => {
    expect(borrow(['definition'], blueprintOf(stage('other')))).toEqual([]);
  });
});
