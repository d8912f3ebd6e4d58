import { describe, expect, it } from 'vitest';
import { memberAt } from '../../../src/core/model/changes.ts';
import { findRecord, recordsOf, singleton, subStages } from '../../../src/core/model/queries.ts';
import type { Stage } from '../../../src/core/model/records/stage.ts';
import { stageAnswers, type StageAnswer } from '../../../src/core/stage-kinds/stageKind.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';

const blueprint = rawLeadToEvangelist.build();
const stages = recordsOf(blueprint, 'stage');
const success = stages.filter(({ route }) => route === 'success');

const isAnswered: Record<StageAnswer, (stage: Stage) => boolean> = {
  responsible: (stage) => stage.responsibleTeamId !== null && stage.accountableTeamId !== null,
  activities: (stage) => stage.activities.length > 0,
  enterCriteria: (stage) => stage.enterCriteria !== null,
  leaveCriteria: (stage) => stage.leaveCriteria !== null,
  tools: (stage) => stage.toolIds.length > 0,
  tracked: (stage) => stage.trackedFieldIds.length > 0 && stage.systemOfRecordToolId !== null,
  reported: (stage) => stage.reports.length > 0,
  sla: ({ sla }) => (sla.firstResponse ?? sla.maximumTime) !== null && sla.escalation !== '',
};

describe('the default template', () => {
  it('numbers its stages 1, 2, 3, 4a, 4b, 5, 6, 7, 8 and 9+', () => {
    const top = stages.filter(({ parentId, number }) => parentId === null && number !== '');
    expect(top.map(({ number, abbreviation }) => `${number} ${abbreviation}`)).toEqual([
      '1 RAW',
      '2 MAL',
      '3 MQL',
      '4a SAL',
      '4b SGL',
      '5 SQL',
      '6 OPP',
      '7 CUS',
      '8 EVA',
      '9+ OTH',
    ]);
  });

  it('has exactly the eight deal stages it says it has, likelier to be won one after another', () => {
    const dealStages = subStages(blueprint, 'stage_opportunity');
    expect(dealStages.map(({ name }) => name)).toEqual([
      'Discovery booked',
      'Needs confirmed',
      'Decision process mapped',
      'Solution presented',
      'Business case agreed',
      'Proposal sent',
      'Negotiation',
      'Contract out',
    ]);
    expect(singleton(blueprint, 'settings').dealStages).toBe(8);
    const chances = dealStages.map(({ winProbability }) => winProbability!);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(dealStages.every(({ forecastCategory }) => forecastCategory !== null)).toBe(true);
  });

  it.each(success.map((stage) => [stage.name, stage] as const))(
    'answers the eight questions of the stage card for %s',
    (_, stage) => {
      expect(stageAnswers.filter((answer) => !isAnswered[answer](stage))).toEqual([]);
    },
  );

  it('leaves no text of a stage on the success path empty', () => {
    const texts = [
      'abbreviation',
      'definition',
      'trackingNote',
      'needs',
      'challenges',
      'content',
      'messaging',
      'hurdles',
      'evidence',
    ] as const;
    const empty = success.flatMap((stage) =>
      texts.filter((text) => stage[text] === '').map((text) => `${stage.name}: ${text}`),
    );
    expect(empty).toEqual([]);
    const lists = ['requiredFieldIds', 'handOver', 'statusIds'] as const;
    expect(success.filter((stage) => lists.some((list) => stage[list].length === 0))).toEqual([]);
  });

  it('defines every stage in one or two sentences that fit on a card', () => {
    for (const { name, definition } of stages) {
      expect(definition.length, name).toBeLessThan(380);
      expect(definition.length, name).toBeGreaterThan(40);
    }
  });

  it('gives new leads two ways in', () => {
    expect(stages.filter(({ isEntryPoint }) => isEntryPoint).map(({ abbreviation }) => abbreviation)).toEqual(
      ['RAW', 'SGL'],
    );
  });

  it('brings about 20,000 leads a year, and referrals on top', () => {
    const leads = recordsOf(blueprint, 'source').map(({ arrivals: { volume } }) =>
      volume.kind === 'monthly' ? volume.leads.reduce((sum, month) => sum + month, 0) : volume.leads,
    );
    expect(leads.reduce((sum, year) => sum + year, 0)).toBe(20_000);
    expect(recordsOf(blueprint, 'source').filter(({ isReferral }) => isReferral)).toHaveLength(1);
  });

  it('asks for words wherever a reason is “Other”', () => {
    for (const { name, reasons } of recordsOf(blueprint, 'reasonList')) {
      const other = reasons.filter(({ requiresText }) => requiresText);
      expect(
        other.map((reason) => reason.name),
        name,
      ).toEqual(['Other']);
    }
  });

  it('labels every number that somebody assumed', () => {
    const types = ['stage', 'transition', 'source', 'signal', 'reasonList'] as const;
    const records = [
      ...types.flatMap((type) => [...recordsOf(blueprint, type)]),
      singleton(blueprint, 'scoreModel'),
    ];
    const unlabelled = records.filter(({ assumption }) => !assumption.note.startsWith('Assumption: '));
    expect(unlabelled.map(({ id }) => id)).toEqual([]);
  });

  it('sets in its scenarios only what is there to be set', () => {
    for (const { name, settings } of recordsOf(blueprint, 'scenario')) {
      expect(settings.length, name).toBeGreaterThan(0);
      for (const { recordId, path, value } of settings) {
        const record = blueprint.records[recordId]!;
        expect(memberAt(record, path), `${name}: ${recordId}.${path.join('.')}`).toBeDefined();
        expect(memberAt(record, path)).not.toEqual(value);
      }
    }
  });

  it('keeps its cards apart', () => {
    for (const group of [null, 'stage_opportunity']) {
      const places = stages.filter(({ parentId }) => parentId === group).map(({ position }) => position);
      const overlapping = places.filter((a, i) =>
        places.some((b, j) => j > i && Math.abs(a.x - b.x) < 220 && Math.abs(a.y - b.y) < 148),
      );
      expect(overlapping).toEqual([]);
    }
  });

  it('hands every MQL over with what the rep needs to know', () => {
    const way = findRecord(blueprint, 'transition', 'transition_mqlToSal')!;
    expect(way.handOver.length).toBeGreaterThan(2);
    expect(
      recordsOf(blueprint, 'transition').find(({ id }) => id === 'transition_mqlToRecycled'),
    ).toMatchObject({
      reasonListId: 'reasonList_rejected',
      resetsScore: true,
    });
  });
});
