import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { overlaps } from '../../../../src/ui/canvas/geometry.ts';
import { giveToTeam } from '../../../../src/ui/canvas/lanes/giveToTeam.ts';
import { lanePicture } from '../../../../src/ui/canvas/lanes/lanePicture.ts';
import { routeLinks } from '../../../../src/ui/canvas/routing/routeLinks.ts';
import { sceneOf } from '../../../../src/ui/canvas/scene.ts';
import { toLink, transitionFace } from '../../../../src/ui/canvas/toFlowEdges.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { countCrossings } from '../../../support/countCrossings.ts';
import { lifecycles } from '../../../support/lifecycles.ts';

function inLanes(blueprint: Blueprint) {
  const picture = lanePicture(blueprint, undefined);
  const scene = sceneOf(blueprint, new Set(), undefined, { places: picture.places });
  return { scene, ...picture.draw(scene.stages) };
}

const owned = (name: string, team: string | null, members: Parameters<typeof stage>[1] = {}) =>
  stage(name, { responsibleTeamId: team === null ? null : `team_${team}`, ...members });
const small = blueprintOf(
  record('team', 'Sales', { colour: 1 }),
  record('team', 'Marketing', { colour: 0 }),
  record('phase', 'Early'),
  record('phase', 'Late'),
  owned('lead', 'Marketing', { phaseId: 'phase_Early' }),
  owned('call', 'Sales', { phaseId: 'phase_Late' }),
  owned('visit', 'Sales', { phaseId: 'phase_Late' }),
  owned('won', null),
  owned('pool', 'Marketing', { route: 'detour' }),
  transition('lead', 'call'),
  transition('lead', 'visit'),
  transition('call', 'won'),
  transition('visit', 'won'),
  transition('call', 'pool', { kind: 'reject' }),
);

describe('lanes', () => {
  it('stand in the order in which the teams meet a lead, nobody last', () => {
    const { lanes } = inLanes(small);

    expect(lanes.map(({ team }) => team?.name ?? 'Nobody yet')).toEqual(['Marketing', 'Sales', 'Nobody yet']);
    expect(lanes.map(({ count }) => count)).toEqual([2, 2, 1]);
  });

  it('hold two stages of one rank under each other', () => {
    const { scene } = inLanes(small);
    const [call, visit] = ['call', 'visit'].map((id) => scene.byId.get(`stage_${id}`)?.rect);

    expect(call?.x).toBe(visit?.x);
    expect(call?.y).not.toBe(visit?.y);
  });

  it('have the phases as headings over their columns', () => {
    const { bands, lanes } = inLanes(small);

    expect(bands.map(({ phase }) => phase.name)).toEqual(['Early', 'Late']);
    expect(overlaps(bands[0]?.rect as never, bands[1]?.rect as never, -1)).toBe(false);
    expect(bands.every(({ rect }) => rect.y < (lanes[0]?.rect.y ?? NaN))).toBe(true);
  });

  it('hold every stage in the lane of its team, none over another, and ways through no card', () => {
    fc.assert(
      fc.property(lifecycles, (blueprint) => {
        const { scene, lanes } = inLanes(blueprint);
        for (const { stage: each, rect } of scene.stages) {
          const lane = lanes.find(({ team }) => (team?.id ?? null) === each.responsibleTeamId)?.rect;
          expect(rect.y).toBeGreaterThan(lane?.y ?? NaN);
          expect(rect.y + rect.height).toBeLessThan((lane?.y ?? NaN) + (lane?.height ?? NaN));
        }
        const rects = scene.stages.map(({ rect }) => rect);
        expect(rects.some((a, place) => rects.slice(place + 1).some((b) => overlaps(a, b)))).toBe(false);
        const links = scene.transitions.map((drawn) =>
          toLink(drawn, transitionFace(blueprint, drawn.transition, null)),
        );
        const cards = new Map(scene.stages.map(({ stage: each, rect }) => [each.id, rect]));
        const ways = routeLinks({ rects: cards, links });
        const counted = countCrossings(
          links.map((each) => ({ ...each, points: ways.get(each.id)?.points ?? [] })),
          cards,
        );
        expect(counted.cards).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leave the blueprint as it is', () => {
    const blueprint = rawLeadToEvangelist.build();
    const before = JSON.stringify(blueprint);

    inLanes(blueprint);

    expect(JSON.stringify(blueprint)).toBe(before);
    expect(recordsOf(blueprint, 'stage').length).toBe(23);
  });
});

describe('a stage let go in a lane', () => {
  const { scene, lanes } = inLanes(small);
  const at = (id: string, lane: number) => {
    const rect = scene.byId.get(id)?.rect ?? { x: 0, y: 0, height: 0 };
    const to = lanes[lane]?.rect ?? { y: 0, height: 0 };
    return new Map([[id, { x: rect.x + 400, y: to.y + to.height / 2 - rect.height / 2 }]]);
  };

  it('of another team is given to that team', () => {
    expect(giveToTeam(small, scene, lanes, at('stage_lead', 1))).toEqual({
      values: [{ id: 'stage_lead', path: ['responsibleTeamId'], value: 'team_Sales' }],
      label: 'Give lead to Sales',
    });
  });

  it('of nobody has no team any more', () => {
    expect(giveToTeam(small, scene, lanes, at('stage_lead', 2))?.values[0]?.value).toBeNull();
  });

  it('of its own team stays as it is, however far it was moved along', () => {
    expect(giveToTeam(small, scene, lanes, at('stage_lead', 0))).toBeNull();
  });

  it('beyond the last lane belongs to the last', () => {
    const far = new Map([['stage_lead', { x: 0, y: 99_999 }]]);

    expect(giveToTeam(small, scene, lanes, far)?.label).toBe('Give lead to nobody');
  });
});
