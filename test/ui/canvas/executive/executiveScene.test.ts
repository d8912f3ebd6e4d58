import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { stageKindOf } from '../../../../src/core/stage-kinds/registry.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { executiveScene } from '../../../../src/ui/canvas/executive/executiveScene.ts';
import { MOST_BOXES } from '../../../../src/ui/canvas/executive/successBoxes.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const stagesOf = (blueprint: Blueprint) =>
  Object.fromEntries(
    executiveScene(blueprint).boxes.map(({ name, stages }) => [name, stages.map((each) => each.name)]),
  );

/** Blueprints of every shape: phases and teams given or not, detours, groups, ends, ways anywhere. */
const blueprints = fc
  .array(
    fc.record({
      kind: fc.constantFrom('inventory', 'sla', 'gate', 'group', 'end'),
      route: fc.constantFrom('success' as const, 'detour' as const),
      phase: fc.option(fc.nat(8)),
      team: fc.option(fc.nat(3)),
      parent: fc.option(fc.nat(30)),
      ways: fc.array(
        fc.record({ to: fc.nat(30), kind: fc.constantFrom('advance' as const, 'recycle' as const) }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 30 },
  )
  .map((drafts) =>
    blueprintOf(
      ...Array.from({ length: 9 }, (_, place) => record('phase', `p${place}`)),
      ...Array.from({ length: 4 }, (_, place) => record('team', `t${place}`)),
      ...drafts.map(({ kind, route, phase, team, parent }, place) =>
        stage(`s${place}`, {
          kind,
          route,
          phaseId: phase === null ? null : `phase_p${phase}`,
          responsibleTeamId: team === null ? null : `team_t${team}`,
          parentId: parent === null ? null : `stage_s${parent}`,
        }),
      ),
      ...drafts.flatMap(({ ways }, place) =>
        ways.flatMap(({ to, kind }, number) =>
          to < drafts.length
            ? [transition(`s${place}`, `s${to}`, { id: `transition_${place}-${number}`, kind })]
            : [],
        ),
      ),
    ),
  );

describe('a lifecycle drawn together', () => {
  it('puts every top-level stage into exactly one box, and few boxes', () => {
    fc.assert(
      fc.property(blueprints, (blueprint) => {
        const { boxes, topOf } = executiveScene(blueprint);
        const placed = boxes.flatMap(({ stages }) => stages.map(({ id }) => id));
        const tops = recordsOf(blueprint, 'stage').filter(({ id }) => topOf(id) === id);
        expect(placed.toSorted()).toEqual(tops.map(({ id }) => id).toSorted());
        expect(boxes.filter(({ kind }) => kind === 'stretch').length).toBeLessThanOrEqual(MOST_BOXES);
        expect(boxes.length).toBeLessThanOrEqual(MOST_BOXES + 2);
      }),
    );
  });

  it('draws every transition that leaves its box once, in one arrow of its two boxes', () => {
    fc.assert(
      fc.property(blueprints, (blueprint) => {
        const { arrows, boxOf, topOf } = executiveScene(blueprint);
        const crossing = recordsOf(blueprint, 'transition').filter(
          ({ fromId, toId }) =>
            boxOf.has(topOf(fromId) ?? '') &&
            boxOf.has(topOf(toId) ?? '') &&
            boxOf.get(topOf(fromId)!) !== boxOf.get(topOf(toId)!),
        );
        expect(arrows.flatMap(({ transitionIds }) => transitionIds).toSorted()).toEqual(
          crossing.map(({ id }) => id).toSorted(),
        );
        expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`)).size).toBe(arrows.length);
      }),
    );
  });

  it('has a box for each phase, one for what may come back, and one for what ends', () => {
    const blueprint = rawLeadToEvangelist.build();
    const boxes = stagesOf(blueprint);

    expect(Object.keys(boxes)).toEqual([
      'Awareness',
      'Consideration',
      'Decision',
      'After-sales',
      'Set aside',
      'Leaves',
    ]);
    expect(boxes['Leaves']).toEqual(['Disqualified']);
    expect(boxes['Set aside']).toContain('Recycled');
    const ends = executiveScene(blueprint).boxes.at(-1)?.stages ?? [];
    expect(ends.every((each) => stageKindOf(each).isEnd)).toBe(true);
  });

  it('sums the ways between two boxes, whatever sub-stage they begin in', () => {
    const { arrows } = executiveScene(rawLeadToEvangelist.build());
    const won = arrows.find(({ from, to }) => from === 'phase_decision' && to === 'phase_afterSales');

    expect(won?.kind).toBe('onward');
    expect(won?.transitionIds.length).toBeGreaterThan(0);
    expect(arrows.find(({ from, to }) => from === 'phase_afterSales' && to === 'phase_awareness')?.kind).toBe(
      'back',
    );
  });
});

describe('a lifecycle without phases', () => {
  const owned = (name: string, team: string) => stage(name, { responsibleTeamId: `team_${team}` });

  it('has a box for each stretch of one team, in the order of the path', () => {
    const blueprint = blueprintOf(
      record('team', 'Marketing'),
      record('team', 'Sales'),
      owned('Customer', 'Sales'),
      owned('Lead', 'Marketing'),
      owned('Prospect', 'Marketing'),
      transition('Lead', 'Prospect'),
      transition('Prospect', 'Customer'),
    );

    expect(stagesOf(blueprint)).toEqual({ Marketing: ['Lead', 'Prospect'], Sales: ['Customer'] });
  });

  it('puts neighbours together where there are too many', () => {
    const names = Array.from({ length: 20 }, (_, place) => `s${place}`);
    const blueprint = blueprintOf(
      record('team', 'a'),
      record('team', 'b'),
      ...names.map((name, place) => owned(name, place % 2 === 0 ? 'a' : 'b')),
      ...names.slice(1).map((name, place) => transition(names[place]!, name)),
    );

    const { boxes } = executiveScene(blueprint);

    expect(boxes).toHaveLength(MOST_BOXES);
    expect(boxes.flatMap(({ stages }) => stages.map(({ name }) => name))).toEqual(names);
    expect(boxes[0]?.name).toMatch(/^[ab] to [ab]$/);
  });
});

describe('a stage of the path without a phase', () => {
  it('is in the box of the stage before it', () => {
    const blueprint = blueprintOf(
      record('phase', 'early'),
      stage('Lead', { phaseId: 'phase_early' }),
      stage('New one'),
      transition('Lead', 'New one'),
    );

    expect(stagesOf(blueprint)).toEqual({ early: ['Lead', 'New one'] });
  });
});
