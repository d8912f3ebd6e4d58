import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { applyScenario } from '../../../src/core/experiment/applyScenario.ts';
import { readDefinition } from '../../../src/core/formats/definition/readDefinition.ts';
import { writeDefinition } from '../../../src/core/formats/definition/writeDefinition.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { findDangling } from '../../../src/core/model/integrity.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const base = blueprintOf(
  record('targets', 'main'),
  record('team', 'bdr', { name: 'BDR', headCount: 6 }),
  record('source', 'web', { entryStageId: 'stage_lead' }),
  stage('lead', { isEntryPoint: true, activities: [{ id: 'activity_call', name: 'Call' }] }),
  stage('won', { kind: 'end' }),
  stage('lost', { kind: 'end' }),
  transition('lead', 'won', { share: 0.4 }),
  transition('lead', 'lost'),
);

interface Parts {
  readonly settings?: readonly { recordId: string; path: (string | number)[]; value: Json }[];
  readonly adds?: Json[];
  readonly removes?: string[];
}

const scenarioOf = ({ settings = [], adds = [], removes = [] }: Parts) =>
  record('scenario', 'what if', { settings: [...settings], adds, removes });
const apply = (parts: Parts) => applyScenario(base, scenarioOf(parts));
const set = (recordId: string, path: (string | number)[], value: Json) => ({
  settings: [{ recordId, path, value }],
});

describe('a scenario', () => {
  it('changes numbers and leaves the base as it was', () => {
    const before = structuredClone(base);
    const { blueprint, problems } = apply(set('team_bdr', ['headCount'], 4));

    expect(problems).toEqual([]);
    expect(blueprint?.records['team_bdr']).toMatchObject({ headCount: 4, name: 'BDR' });
    expect(blueprint?.records['stage_lead']).toBe(base.records['stage_lead']);
    expect(base).toEqual(before);
  });

  it('is the base itself where there is none', () => {
    expect(applyScenario(base, null)).toEqual({ blueprint: base, problems: [] });
  });

  it('changes structure: where a transition leads, who does the work', () => {
    const { blueprint } = applyScenario(
      base,
      scenarioOf({
        settings: [
          { recordId: 'transition_lead-lost', path: ['toId'], value: 'stage_won' },
          { recordId: 'stage_lead', path: ['activities', 0, 'teamId'], value: 'team_bdr' },
        ],
      }),
    );

    expect(blueprint?.records['transition_lead-lost']).toMatchObject({ toId: 'stage_won' });
    expect(compileBlueprint(blueprint!).plan?.activities[0]?.team).toBe(0);
  });

  it('completes a value that is set as a whole with the defaults of its kind', () => {
    const wait = { distribution: { kind: 'constant', value: 1 }, unit: 'hours' };
    const { blueprint } = apply(set('stage_lead', ['activities', 0, 'wait'], wait));

    const [lead] = recordsOf(blueprint!, 'stage');
    expect(lead?.activities[0]?.wait).toEqual({ ...wait, calendarId: null });
  });

  it('sets what every blueprint has, even if the file does not mention it', () => {
    const { blueprint } = apply(set('settings_main', ['runDays'], 30));
    expect(blueprint?.records['settings_main']).toMatchObject({ runDays: 30, currency: 'EUR' });
  });

  it('adds a stage with its ways, after the others', () => {
    const { blueprint, problems } = apply({
      adds: [
        // The way comes before the stage it leads to: the order of additions does not count.
        {
          type: 'transition',
          id: 'transition_review',
          fromId: 'stage_lead',
          toId: 'stage_review',
          share: 0.1,
        },
        { type: 'stage', id: 'stage_review', key: 'review', name: 'Review' },
      ],
      settings: [{ recordId: 'stage_review', path: ['responsibleTeamId'], value: 'team_bdr' }],
    });

    expect(problems).toEqual([]);
    const { plan } = compileBlueprint(blueprint!);
    expect(plan?.stages.map(({ key }) => key)).toEqual(['lead', 'won', 'lost', 'review']);
    expect(plan?.ways.at(-1)).toMatchObject({ id: 'transition_review', to: 3, share: 0.1 });
    expect(plan?.stages[3]?.team).toBe(0);
  });

  it('removes a stage with the ways that touch it, after they have been led elsewhere', () => {
    const { blueprint } = apply({ removes: ['stage_lost'] });
    expect(Object.keys(blueprint!.records)).not.toContain('transition_lead-lost');
    expect(compileBlueprint(blueprint!).plan?.stages).toHaveLength(2);

    const led = apply({
      ...set('transition_lead-lost', ['toId'], 'stage_won'),
      removes: ['stage_lost', 'source_web'],
    });
    expect(Object.keys(led.blueprint!.records)).toContain('transition_lead-lost');
    expect(compileBlueprint(led.blueprint!).plan?.sources).toEqual([]);
  });

  it.each<[string, Parts, string, string]>([
    [
      'a record that is not there',
      set('team_x', ['headCount'], 1),
      'sets "headCount" of "team_x", which does not exist.',
      'Correct the id of the record, or take the setting out.',
    ],
    [
      'a place that is not there',
      set('team_bdr', ['headcount'], 1),
      'sets "headcount" of BDR, which has no such place.',
      'Did you mean "headCount"?',
    ],
    [
      'a place beyond a list',
      set('stage_lead', ['activities', 1, 'name'], 'x'),
      'sets "activities.1.name" of lead, which has no such place.',
      '"activities" is a list of 1, counted from 0; to make it longer, set the whole list.',
    ],
    [
      'a place inside nothing',
      set('transition_lead-won', ['delay', 'unit'], 'days'),
      'sets "delay.unit" of lead → won, which has no such place.',
      '"delay" is null and has nothing inside; set it as a whole.',
    ],
    [
      'a value that is malformed',
      set('team_bdr', ['headCount'], 'four'),
      expect.stringMatching(/^cannot be applied: A team cannot have this in "headCount": .*\.$/) as never,
      'Correct the value that the scenario gives.',
    ],
    [
      'an id',
      set('team_bdr', ['id'], 'team_b'),
      'sets the id of "team_bdr", which cannot change.',
      'Take the setting out.',
    ],
    [
      'a way into JavaScript',
      set('team_bdr', ['__proto__', 'x'], 1),
      'sets "__proto__.x" of BDR, which has no such place.',
      expect.stringMatching(/^It has order, name, /) as never,
    ],
    [
      'a reference to nothing',
      set('transition_lead-won', ['toId'], 'stage_gone'),
      'leads to a stage "stage_gone" in "toId" of "transition_lead-won", which does not exist.',
      'Correct the id, or add the record in the scenario as well.',
    ],
    [
      'an addition without a kind',
      { adds: [{ id: 'stage_x' }] },
      'adds something at place 1 that is no record of a list.',
      'Give it a "type" such as "stage", "transition", "team" or "source".',
    ],
    [
      'an addition that is malformed',
      { adds: [{ type: 'stage', id: 'stage_x', key: 'x', name: 'X', stock: { leads: -1 } }] },
      expect.stringMatching(
        /^adds a stage at place 1 with something wrong in "stock\.leads": .*\.$/,
      ) as never,
      'Write it as it would stand in its own list.',
    ],
    [
      'an addition that is there already',
      { adds: [{ type: 'stage', id: 'stage_lead', key: 'x', name: 'X' }] },
      'adds "stage_lead", which is there already.',
      'Give the new record an id of its own.',
    ],
    [
      'an addition with a key that is taken',
      { adds: [{ type: 'stage', id: 'stage_x', key: 'lead', name: 'X' }] },
      'cannot be applied: lead already has the key "lead".',
      'Correct the value that the scenario gives.',
    ],
    [
      'a removal of nothing',
      { removes: ['stage_gone'] },
      'removes "stage_gone", which does not exist.',
      'Correct the id, or take it out.',
    ],
    [
      'a removal of what every blueprint has',
      { removes: ['targets_main'] },
      'removes the targets, which every blueprint has.',
      'Set its values instead.',
    ],
  ])('that names %s is a problem with its place, and nothing is applied', (_, parts, sentence, remedy) => {
    const { blueprint, problems } = apply(parts);

    expect(blueprint).toBeNull();
    expect(problems).toMatchObject([
      {
        severity: 'error',
        recordId: 'scenario_what-if',
        sentence:
          typeof sentence === 'string'
            ? `The scenario “what if” ${sentence}`
            : expect.stringContaining('The scenario “what if” '),
        remedy,
      },
    ]);
    if (typeof sentence !== 'string')
      expect(problems[0]?.sentence.slice('The scenario “what if” '.length)).toEqual(sentence);
  });

  it('is applied to a blueprint that can be written and read, or not at all, whatever it says', () => {
    const blueprint = templates.find('rawLeadToEvangelist')!.build();
    const records = Object.values(blueprint.records);
    const somePath = (record: BlueprintRecord) => {
      const paths: (string | number)[][] = [];
      const walk = (node: unknown, path: (string | number)[]) => {
        if (path.length > 0) paths.push(path);
        if (typeof node !== 'object' || node === null || path.length > 4) return;
        for (const [name, member] of Object.entries(node))
          walk(member, [...path, Array.isArray(node) ? Number(name) : name]);
      };
      walk(record, []);
      return fc.constantFrom(...paths);
    };
    const value = fc.oneof(fc.constantFrom<Json>(0, 1, 0.5, null, 'stage_mql', [], {}), fc.jsonValue());
    const setting = fc.constantFrom(...records).chain((each) =>
      fc.record({
        recordId: fc.constant(each.id),
        path: somePath(each),
        value: value as fc.Arbitrary<Json>,
      }),
    );
    const scenario = fc.record({
      settings: fc.array(setting, { maxLength: 3 }),
      adds: fc.array(value as fc.Arbitrary<Json>, { maxLength: 1 }),
      removes: fc.array(fc.constantFrom(...records.map(({ id }) => id)), { maxLength: 2 }),
    });
    let applied = 0;
    fc.assert(
      fc.property(scenario, (parts) => {
        const result = applyScenario(blueprint, record('scenario', 'any', parts));
        if (result.blueprint === null) expect(result.problems.length).toBeGreaterThan(0);
        else {
          applied += 1;
          expect(findDangling(result.blueprint)).toEqual([]);
          expect(readDefinition(writeDefinition(result.blueprint))).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 150 },
    );
    expect(applied).toBeGreaterThan(10);
  });

  it('of any template can be applied, and what it makes can be run', () => {
    for (const template of templates.all) {
      const blueprint = template.build();
      for (const scenario of recordsOf(blueprint, 'scenario')) {
        const applied = applyScenario(blueprint, scenario);
        expect(applied.problems, scenario.name).toEqual([]);
        expect(compileBlueprint(applied.blueprint!).plan?.hash).not.toBe(
          compileBlueprint(blueprint).plan?.hash,
        );
      }
    }
  });
});
