import { describe, expect, it } from 'vitest';
import { checkBlueprint } from '../../../src/core/checks/checkBlueprint.ts';
import { memberAt } from '../../../src/core/model/changes.ts';
import { recordsOf, singleton } from '../../../src/core/model/queries.ts';
import type { Stage } from '../../../src/core/model/records/stage.ts';
import { stageKindOf } from '../../../src/core/stage-kinds/registry.ts';
import { VisitFlag } from '../../../src/core/simulate/runLog.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { runOf } from '../simulate/runs.ts';

// Everything but the one that is there to be filled in.
const complete = templates.all
  .filter(({ id }) => id !== 'blank')
  .map(({ name, build }) => [name, build()] as const);

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
const lists = ['requiredFieldIds', 'handOver', 'statusIds', 'activities', 'reports', 'toolIds'] as const;

describe.each(complete)('the template %s', (_, blueprint) => {
  const stages = recordsOf(blueprint, 'stage');
  const cards = stages.filter((stage) => stage.route === 'success' && !stageKindOf(stage).passesAtOnce);

  it('has nothing wrong, and nothing that people have still to agree on', () => {
    expect(checkBlueprint(blueprint)).toEqual([]);
  });

  it('leaves nothing on the cards of the success path empty', () => {
    const empty = cards.flatMap((stage) => [
      ...texts.filter((text) => stage[text] === '').map((text) => `${stage.name}: ${text}`),
      ...lists.filter((list) => stage[list].length === 0).map((list) => `${stage.name}: ${list}`),
      ...(raci(stage) ? [] : [`${stage.name}: RACI`]),
      ...((stage.sla.firstResponse ?? stage.sla.maximumTime) && stage.sla.escalation !== ''
        ? []
        : [`${stage.name}: SLA`]),
      ...(stage.forecastCategory === null ? [`${stage.name}: forecast category`] : []),
    ]);
    expect(empty).toEqual([]);
  });

  it('says of each activity who does it, what, by which tool and on which channel or by what automation', () => {
    const vague = stages.flatMap(({ name, activities }) =>
      activities
        .filter(
          ({ description, toolId, channel, automation }) =>
            description === '' || toolId === null || (channel === '' && automation === 'manual'),
        )
        .map((activity) => `${name}: ${activity.name}`),
    );
    expect(vague).toEqual([]);
  });

  it('has all five kinds of reasons, each with an “Other” that asks for words', () => {
    const reasonLists = recordsOf(blueprint, 'reasonList');
    for (const kind of ['unqualified', 'notReady', 'rejected', 'closedLost', 'closedWon'])
      expect(
        reasonLists.map(({ id }) => id),
        kind,
      ).toContain(`reasonList_${kind}`);
    for (const { name, reasons } of reasonLists)
      expect(
        reasons.filter(({ requiresText }) => requiresText).map((reason) => reason.name),
        name,
      ).toEqual(['Other']);
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

  it('is agreed by somebody, governed by somebody, and aims at something', () => {
    expect(recordsOf(blueprint, 'signOff').length).toBeGreaterThan(3);
    expect(singleton(blueprint, 'policies').access.length).toBeGreaterThan(2);
    const { customers, revenue, marketingShare, note } = singleton(blueprint, 'targets');
    expect([customers, revenue, marketingShare].every((target) => target !== null)).toBe(true);
    expect(note).toMatch(/^Assumption: /);
    expect(recordsOf(blueprint, 'source').every(({ agreedByTeamIds }) => agreedByTeamIds.length > 1)).toBe(
      true,
    );
    expect(recordsOf(blueprint, 'note').length).toBeGreaterThan(1);
  });

  it('scores fit, engagement and intent, and lets them fade', () => {
    const { fitRules, halfLife, threshold, conflicts, reviewerTeamId } = singleton(blueprint, 'scoreModel');
    expect(fitRules.length).toBeGreaterThan(2);
    expect([halfLife, threshold, reviewerTeamId].every((member) => member !== null)).toBe(true);
    expect(conflicts).not.toBe('');
    const components = new Set(recordsOf(blueprint, 'signal').map(({ component }) => component));
    expect([...components].sort()).toEqual(['engagement', 'intent']);
  });

  it('keeps its cards apart', () => {
    for (const group of new Set(stages.map(({ parentId }) => parentId))) {
      const places = stages.filter(({ parentId }) => parentId === group).map(({ position }) => position);
      const overlapping = places.filter((a, i) =>
        places.some((b, j) => j > i && Math.abs(a.x - b.x) < 220 && Math.abs(a.y - b.y) < 148),
      );
      expect(overlapping).toEqual([]);
    }
  });

  it('sets in its scenarios only what is there to be set, to something else', () => {
    for (const { name, settings } of recordsOf(blueprint, 'scenario')) {
      expect(settings.length, name).toBeGreaterThan(0);
      for (const { recordId, path, value } of settings) {
        const before = memberAt(blueprint.records[recordId]!, path);
        expect(before, `${name}: ${recordId}.${path.join('.')}`).toBeDefined();
        expect(before).not.toEqual(value);
      }
    }
  });

  it('simulates a year in which hardly a lead is stuck and every stage is used', () => {
    const { plan, log } = runOf(blueprint, { days: 365, seed: 1, stock: true });
    const stuck = log.visits.flags.filter((flags) => (flags & VisitFlag.stuck) !== 0).length;
    expect(stuck / log.leads.length).toBeLessThan(0.001);
    const visited = new Set(log.visits.stage);
    expect(plan.stages.filter((_stage, place) => !visited.has(place)).map(({ key }) => key)).toEqual([]);
  });
});

function raci(stage: Stage): boolean {
  const { responsibleTeamId, accountableTeamId, consultedTeamIds, informedTeamIds } = stage;
  return (
    responsibleTeamId !== null &&
    accountableTeamId !== null &&
    consultedTeamIds.length + informedTeamIds.length > 0
  );
}
