import fc from 'fast-check';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import type { Stage } from '../../src/core/model/records/stage.ts';
import type { Transition } from '../../src/core/model/records/transition.ts';
import { blueprintOf, record, stage, transition } from './blueprints.ts';

const teams = ['Marketing', 'BDR', 'Sales', 'Success'];
const phases = ['Awareness', 'Consideration', 'Decision'];
const quietKinds = ['recycle', 'reject', 'lose'] as const satisfies readonly Transition['kind'][];
const kinds = ['inventory', 'sla', 'end', 'gate'] as const satisfies readonly Stage['kind'][];

/** Lifecycles as companies draw them: a success path, detours beside it, ways there and back; and some skips. */
export const lifecycles: fc.Arbitrary<Blueprint> = fc
  .record({
    path: fc.array(fc.record({ kind: fc.nat(3), team: fc.nat(4), phase: fc.nat(3) }), {
      minLength: 1,
      maxLength: 14,
    }),
    detours: fc.array(
      fc.record({
        team: fc.nat(4),
        from: fc.array(fc.nat(13), { maxLength: 4 }),
        back: fc.array(fc.nat(13), { maxLength: 2 }),
        kind: fc.nat(2),
      }),
      { maxLength: 6 },
    ),
    skips: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 3 }),
  })
  .map(({ path, detours, skips }) => {
    const team = (place: number) => (place >= teams.length ? null : `team_${teams[place]}`);
    const on = (place: number) => `s${place % path.length}`;
    const ways = path
      .slice(1)
      .map((_, place) => transition(`s${place}`, `s${place + 1}`, { label: 'Goes on' }));
    skips.forEach(([from, to], place) =>
      ways.push(transition(on(from), on(to), { id: `transition_skip${place}`, label: 'Skips' })),
    );
    detours.forEach(({ from, back, kind }, place) => {
      from.forEach((each, way) =>
        ways.push(
          transition(on(each), `d${place}`, {
            id: `transition_to${place}-${way}`,
            kind: quietKinds[kind] ?? 'reject',
            label: 'Not a fit',
          }),
        ),
      );
      back.forEach((each, way) =>
        ways.push(
          transition(`d${place}`, on(each), { id: `transition_back${place}-${way}`, kind: 'recycle' }),
        ),
      );
    });
    return blueprintOf(
      ...teams.map((name, colour) => record('team', name, { colour })),
      ...phases.map((name) => record('phase', name)),
      ...path.map(({ kind, team: owner, phase }, place) =>
        stage(`s${place}`, {
          kind: kinds[kind] ?? 'inventory',
          responsibleTeamId: team(owner),
          phaseId: phase >= phases.length ? null : `phase_${phases[phase]}`,
        }),
      ),
      ...detours.map(({ team: owner }, place) =>
        stage(`d${place}`, { route: 'detour', responsibleTeamId: team(owner) }),
      ),
      ...ways,
    );
  });
