import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import { referenceRules } from '../../../src/core/model/referenceRules.ts';
import { recordShapes, recordTypes } from '../../../src/core/model/records.ts';
import { criteriaIn, referencesIn, rewriteReferences } from '../../../src/core/model/references.ts';
import { blueprints } from '../../support/arbitraries.ts';
import { record, stage, transition } from '../../support/blueprints.ts';

const score = { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 40 } as const;
const country = {
  subject: { kind: 'field', fieldId: 'field_country' },
  operator: 'is',
  value: 'DE',
} as const;
const status = { subject: { kind: 'status' }, operator: 'isOneOf', value: ['status_a', 'status_b'] } as const;
const visits = {
  subject: { kind: 'signalCount', signalId: 'signal_visit' },
  operator: 'is',
  value: 1,
} as const;

describe('the table of references', () => {
  // A member called …Id or …Ids refers to something; one that the table forgets would dangle for ever.
  const referringPaths = (schema: z.ZodMiniType, path: readonly string[] = []): string[] => {
    const shape = shapeOf(schema);
    if (shape.list !== undefined) return referringPaths(shape.list, [...path, '*']);
    if (shape.inner !== undefined) return referringPaths(shape.inner, path);
    if (shape.choices !== undefined) return shape.choices.flatMap((choice) => referringPaths(choice, path));
    return Object.entries(shape.members ?? {}).flatMap(([name, member]) => {
      const here = [...path, name];
      if (name === 'subject') return [];
      return /Ids?$/.test(name) ? [here.join('.')] : referringPaths(member, here);
    });
  };

  it.each(recordTypes)('knows every member of a %s that is called for what it refers to', (type) => {
    const known = referenceRules[type].map(({ steps }) => steps.join('.'));
    const found = referringPaths(recordShapes[type]);
    expect([...new Set(found)].filter((path) => !known.includes(path))).toEqual([]);
  });
});

/** What is inside a schema, by zod's own description of it. */
function shapeOf(schema: z.ZodMiniType): {
  list?: z.ZodMiniType;
  inner?: z.ZodMiniType;
  choices?: readonly z.ZodMiniType[];
  members?: Record<string, z.ZodMiniType>;
} {
  const { def } = schema as unknown as { def: Record<string, unknown> & { type: string } };
  if (def.type === 'array') return { list: def['element'] as z.ZodMiniType };
  if (def.type === 'union') return { choices: def['options'] as z.ZodMiniType[] };
  if (def.type === 'object') return { members: def['shape'] as Record<string, z.ZodMiniType> };
  return def['innerType'] === undefined ? {} : { inner: def['innerType'] as z.ZodMiniType };
}

describe('the references of a record', () => {
  it('have a place, an id and the kind of record they lead to', () => {
    const call = stage('call', {
      responsibleTeamId: 'team_bdr',
      toolIds: ['tool_crm'],
      activities: [{ id: 'activity_a', name: 'Call', teamId: 'team_ae' }],
      enterCriteria: { all: [score, { any: [country, status] }] },
    });
    expect(referencesIn(call)).toEqual([
      { path: ['responsibleTeamId'], id: 'team_bdr', target: 'team' },
      { path: ['activities', 0, 'teamId'], id: 'team_ae', target: 'team' },
      {
        path: ['enterCriteria', 'all', 1, 'any', 0, 'subject', 'fieldId'],
        id: 'field_country',
        target: 'field',
      },
      { path: ['enterCriteria', 'all', 1, 'any', 1, 'value', 0], id: 'status_a', target: 'status' },
      { path: ['enterCriteria', 'all', 1, 'any', 1, 'value', 1], id: 'status_b', target: 'status' },
      { path: ['toolIds', 0], id: 'tool_crm', target: 'tool' },
    ]);
  });

  it('rewritten to themselves leave the very same object', () => {
    fc.assert(
      fc.property(blueprints(), ({ records }) => {
        for (const each of Object.values(records)) expect(rewriteReferences(each, ({ id }) => id)).toBe(each);
      }),
      { numRuns: 50 },
    );
  });

  it('can all be led elsewhere and back', () => {
    const there = ({ id }: { id: string }) => `${id}-copy`;
    const back = ({ id }: { id: string }) => id.replace(/-copy$/, '');
    fc.assert(
      fc.property(blueprints(), ({ records }) => {
        for (const each of Object.values(records)) {
          const moved = rewriteReferences(each, there);
          expect(moved && referencesIn(moved).map(({ id }) => id)).toEqual(referencesIn(each).map(there));
          expect(moved && rewriteReferences(moved, back)).toEqual(each);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('forgetting what a reference leads to', () => {
  const forget =
    (...ids: string[]) =>
    ({ id }: { id: string }) =>
      ids.includes(id) ? null : id;

  it('takes away a comparison, a group it leaves empty, and no more', () => {
    const asked = (enterCriteria: object) => stage('call', { enterCriteria: enterCriteria as never });
    const left = (enterCriteria: object, ...ids: string[]) =>
      rewriteReferences(asked(enterCriteria), forget(...ids))?.enterCriteria;
    expect(left({ all: [score, country] }, 'field_country')).toEqual({ all: [score] });
    expect(left({ all: [score, { none: [country] }] }, 'field_country')).toEqual({ all: [score] });
    expect(left({ all: [score, { any: [] }] }, 'field_country')).toEqual({ all: [score, { any: [] }] });
    expect(left({ any: [country, visits] }, 'field_country', 'signal_visit')).toBeNull();
    expect(left(status, 'status_a')).toEqual({ ...status, value: ['status_b'] });
    expect(left(status, 'status_a', 'status_b')).toBeNull();
  });

  it('takes away the entry of a list that makes no sense without it', () => {
    const signal = record('signal', 'visit', {
      rates: [
        { stageId: 'stage_a', timesPerMonth: 1 },
        { stageId: 'stage_b', timesPerMonth: 2 },
      ],
      modifiers: [{ appliesTo: country, factor: 2 }],
    });
    const left = rewriteReferences(signal, forget('stage_a', 'field_country'));
    expect(left).toMatchObject({ rates: [{ stageId: 'stage_b' }], modifiers: [] });
  });

  it('takes away a priority that would be one for all leads without it, and keeps one that is', () => {
    const team = record('team', 'desk', {
      priorities: [
        { name: 'Home', appliesTo: country, stageIds: [] },
        { name: 'There', appliesTo: null, stageIds: ['stage_a'] },
        { name: 'Either', appliesTo: { any: [country, score] }, stageIds: ['stage_a', 'stage_b'] },
        { name: 'All', appliesTo: null, stageIds: [] },
      ],
      shifts: [{ name: 'Mornings', headCount: 1, calendarId: 'calendar_mornings' }],
    });
    const left = (...ids: string[]) => rewriteReferences(team, forget(...ids));
    expect(left('field_country')?.priorities).toMatchObject([
      { name: 'There' },
      { name: 'Either', appliesTo: { any: [score] } },
      { name: 'All' },
    ]);
    expect(left('stage_a')?.priorities).toMatchObject([
      { name: 'Home' },
      { name: 'Either', stageIds: ['stage_b'] },
      { name: 'All', appliesTo: null, stageIds: [] },
    ]);
    expect(left('calendar_mornings')?.shifts).toEqual([{ name: 'Mornings', headCount: 1, calendarId: null }]);
  });

  it('takes away the record itself where it makes no sense without it', () => {
    expect(rewriteReferences(transition('a', 'b'), forget('stage_b'))).toBeNull();
  });
});

describe('the criteria of a record', () => {
  it('are found with their places', () => {
    const way = transition('a', 'b', { criteria: score, modifiers: [{ appliesTo: country, share: 0.5 }] });
    expect(criteriaIn(way)).toEqual([
      { path: ['criteria'], criterion: score },
      { path: ['modifiers', 0, 'appliesTo'], criterion: country },
    ]);
  });
});
