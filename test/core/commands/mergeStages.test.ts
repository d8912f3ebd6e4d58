import { describe, expect, it } from 'vitest';
import { conflictsOf, mergedAnswers } from '../../../src/core/commands/mergedCard.ts';
import { mergeStages } from '../../../src/core/commands/mergeStages.ts';
import { findDangling } from '../../../src/core/model/integrity.ts';
import { findRecord, recordsOf, singleton, waysFrom } from '../../../src/core/model/queries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(
  record('settings', 'settings_main', { id: 'settings_main', customerStageId: 'stage_sal' }),
  record('team', 'bdr', {
    priorities: [
      {
        name: 'Hot',
        appliesTo: {
          subject: { kind: 'rounds', transitionId: 'transition_mql-sal' },
          operator: 'isKnown',
          value: null,
        },
        stageIds: ['stage_sal', 'stage_sgl'],
      },
    ],
  }),
  record('tool', 'crm'),
  record('tool', 'dialler'),
  stage('mql'),
  stage('sal', { definition: 'Accepted.', toolIds: ['tool_crm'], stock: { leads: 3 } }),
  stage('sgl', {
    definition: 'Found by sales.',
    toolIds: ['tool_crm', 'tool_dialler'],
    needs: 'To be heard.',
    isEntryPoint: true,
    stock: { leads: 4 },
  }),
  stage('sql'),
  record('source', 'outbound', { entryStageId: 'stage_sal' }),
  record('signal', 'call', {
    rates: [
      { stageId: 'stage_sal', timesPerMonth: 1 },
      { stageId: 'stage_sgl', timesPerMonth: 2 },
    ],
  }),
  transition('mql', 'sal', { share: 0.3 }),
  transition('mql', 'sgl', { share: 0.2 }),
  transition('sal', 'sgl'),
  transition('sal', 'sql', { kind: 'win' }),
  transition('sgl', 'sql'),
  record('scenario', 'faster', {
    settings: [{ recordId: 'stage_sal', path: ['stock', 'leads'], value: 9 }],
    adds: [{ type: 'transition', id: 'transition_new', fromId: 'stage_sal', toId: 'stage_sql' }],
    removes: ['stage_sal'],
  }),
);
const merged = after(blueprint, mergeStages, { staysId: 'stage_sgl', goesId: 'stage_sal' });
const stays = findRecord(merged, 'stage', 'stage_sgl');

describe('merging two stages', () => {
  it('leaves one of them, and no reference to the other', () => {
    expect(findRecord(merged, 'stage', 'stage_sal')).toBeUndefined();
    expect(findDangling(merged)).toEqual([]);
    expect(JSON.stringify(merged)).not.toContain('stage_sal');
  });

  it('leads every reference to the one that stays', () => {
    expect(singleton(merged, 'settings').customerStageId).toBe('stage_sgl');
    expect(recordsOf(merged, 'source')[0]?.entryStageId).toBe('stage_sgl');
    expect(recordsOf(merged, 'team')[0]?.priorities[0]?.stageIds).toEqual(['stage_sgl']);
    expect(recordsOf(merged, 'signal')[0]?.rates).toHaveLength(1);
    expect(recordsOf(merged, 'scenario')[0]).toMatchObject({
      settings: [{ recordId: 'stage_sgl', value: 9 }],
      adds: [{ fromId: 'stage_sgl' }],
      removes: [],
    });
  });

  it('joins ways that became the same, adding up their shares, and drops the way between the two', () => {
    const [way, ...others] = waysFrom(merged, 'stage_mql');
    expect(others).toEqual([]);
    expect(way).toMatchObject({ toId: 'stage_sgl', share: 0.5 });
    expect(
      waysFrom(merged, 'stage_sgl')
        .map(({ toId, kind }) => `${kind} ${toId}`)
        .toSorted(),
    ).toEqual(['advance stage_sql', 'win stage_sql']);
    // What asked about the joined way asks about the one that stands for it.
    expect(recordsOf(merged, 'team')[0]?.priorities[0]?.appliesTo).toMatchObject({
      subject: { transitionId: way?.id },
    });
  });

  it('keeps parallel ways where that is wanted', () => {
    const kept = after(blueprint, mergeStages, {
      staysId: 'stage_sgl',
      goesId: 'stage_sal',
      parallels: 'keep',
    });
    expect(waysFrom(kept, 'stage_mql').map(({ share }) => share)).toEqual([0.3, 0.2]);
  });

  it('takes both answers where both can stand, the filled one where one is empty, and adds up the leads', () => {
    expect(stays).toMatchObject({
      definition: 'Found by sales.\n\nAccepted.',
      toolIds: ['tool_crm', 'tool_dialler'],
      needs: 'To be heard.',
      isEntryPoint: true,
      stock: { leads: 7 },
    });
  });

  it('takes the answers that were chosen', () => {
    const chosen = after(blueprint, mergeStages, {
      staysId: 'stage_sgl',
      goesId: 'stage_sal',
      answers: { definition: 'goes', toolIds: 'goes', name: 'goes' },
    });
    expect(findRecord(chosen, 'stage', 'stage_sgl')).toMatchObject({
      name: 'sal',
      definition: 'Accepted.',
      toolIds: ['tool_crm'],
    });
  });

  it('asks only about answers that both give and that differ', () => {
    const one = stage('one', { definition: 'A', sla: { attempts: 3 } });
    const other = stage('other', { definition: 'B', needs: 'N', sla: { attempts: 4 } });
    expect(conflictsOf(one, other)).toEqual([
      { answer: 'name', canBeBoth: false },
      { answer: 'definition', canBeBoth: true },
      { answer: 'sla', canBeBoth: false },
    ]);
    expect(mergedAnswers).not.toContain('key');
  });

  it('moves sub-stages into the group that stays, and out of a group that is none', () => {
    const groups = blueprintOf(
      stage('one', { kind: 'group', initialStageId: 'stage_in' }),
      stage('in', { parentId: 'stage_one', position: { x: 10, y: 70 } }),
      stage('two', { kind: 'group' }),
      stage('plain', { position: { x: 500, y: 0 } }),
    );
    const into = after(groups, mergeStages, { staysId: 'stage_two', goesId: 'stage_one' });
    expect(findRecord(into, 'stage', 'stage_in')?.parentId).toBe('stage_two');
    const out = after(groups, mergeStages, { staysId: 'stage_plain', goesId: 'stage_one' });
    expect(findRecord(out, 'stage', 'stage_in')).toMatchObject({
      parentId: null,
      position: { x: 10, y: 70 },
    });
    const child = after(groups, mergeStages, { staysId: 'stage_in', goesId: 'stage_one' });
    expect(findRecord(child, 'stage', 'stage_in')?.parentId).toBeNull();
  });
});
