import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { daily } from '../simulate/parts.ts';

const withReason = record('policies', 'main', { id: 'policies_main', skipping: 'withReason' });

/** By the name of a stage, the names of the stages that are expected before it, for leads from an entry. */
function expectedFrom(entry: string, ...records: readonly BlueprintRecord[]): Record<string, string[]> {
  const blueprint = blueprintOf(withReason, daily(entry), ...records);
  const plan = compileBlueprint(blueprint).plan!;
  const names = recordsOf(blueprint, 'stage').map(({ name }) => name);
  const found = plan.stages.map(({ expects }, place): [string, string[] | undefined] => [
    names[place]!,
    expects.find((each) => names[each.entry] === entry)?.stages.map((at) => names[at]!),
  ]);
  return Object.fromEntries(found.filter((each): each is [string, string[]] => each[1] !== undefined));
}

const chain = (...names: string[]) => names.slice(1).map((name, at) => transition(names[at]!, name));

describe('the stages that are expected of a lead (B1)', () => {
  it('are those before, one after another, on a straight path', () => {
    const stages = ['Raw', 'MQL', 'SQL'].map((name) => stage(name));
    expect(expectedFrom('Raw', ...stages, ...chain('Raw', 'MQL', 'SQL'))).toEqual({
      MQL: ['Raw'],
      SQL: ['Raw', 'MQL'],
    });
  });

  it('are not those that one path goes round', () => {
    const stages = ['Raw', 'MQL', 'SAL', 'SQL', 'Won'].map((name) => stage(name));
    const found = expectedFrom(
      'Raw',
      ...stages,
      ...chain('Raw', 'MQL', 'SAL', 'SQL', 'Won'),
      transition('Raw', 'SQL'),
    );
    expect(found['SQL']).toEqual(['Raw']);
    expect(found['SAL']).toEqual(['Raw', 'MQL']);
    expect(found['Won']).toEqual(['Raw', 'SQL']);
  });

  it('are not those of another beginning: each entry point has its own', () => {
    const records = [
      ...['Raw', 'SGL', 'SQL', 'Won'].map((name) => stage(name)),
      ...chain('Raw', 'SQL', 'Won'),
      transition('SGL', 'SQL'),
      record('source', 'outbound', { entryStageId: 'stage_SGL' }),
    ];
    expect(expectedFrom('Raw', ...records)).toEqual({ SQL: ['Raw'], Won: ['Raw', 'SQL'] });
    expect(expectedFrom('SGL', ...records)).toEqual({ SQL: ['SGL'], Won: ['SGL', 'SQL'] });
  });

  it('include those of leads that are referred', () => {
    const records = [
      ...['Raw', 'MQL', 'Won'].map((name) => stage(name)),
      ...chain('Raw', 'MQL', 'Won'),
      transition('Won', 'MQL', { kind: 'refer' }),
    ];
    const plan = compileBlueprint(blueprintOf(withReason, daily('Raw'), ...records)).plan!;
    expect(plan.stages[2]!.expects).toEqual([
      { entry: 0, stages: [0, 1] },
      { entry: 1, stages: [1] },
    ]);
  });

  it('follow advancing and winning ways along the success path only', () => {
    const records = [
      ...['Raw', 'MQL', 'SQL', 'Won'].map((name) => stage(name)),
      stage('Nurture', { route: 'detour' }),
      ...chain('Raw', 'MQL', 'SQL'),
      transition('SQL', 'Won', { kind: 'win' }),
      // None of these is a path to success.
      transition('Raw', 'Won', { kind: 'recycle' }),
      transition('Raw', 'SQL', { kind: 'refer', id: 'transition_refers' }),
      transition('Raw', 'Nurture'),
      transition('Nurture', 'Won', { id: 'transition_back' }),
    ];
    const found = expectedFrom('Raw', ...records);
    expect(found['Won']).toEqual(['Raw', 'MQL', 'SQL']);
    expect(found).not.toHaveProperty('Nurture');
  });

  it('are no gates, which hold nobody, but what all ways through a gate have in common', () => {
    const records = [
      ...['Raw', 'Large', 'Small', 'Won'].map((name) => stage(name)),
      stage('Size', { kind: 'gate' }),
      transition('Raw', 'Size'),
      transition('Size', 'Large'),
      transition('Size', 'Small', { isDefault: true }),
      transition('Large', 'Won'),
      transition('Small', 'Won'),
    ];
    expect(expectedFrom('Raw', ...records)).toEqual({
      Size: ['Raw'],
      Large: ['Raw'],
      Small: ['Raw'],
      Won: ['Raw'],
    });
  });

  it('are the sub-stages of a group and never the group, whose ways lead out of each of them', () => {
    const deal = [
      ...['SQL', 'Won'].map((name) => stage(name)),
      stage('Deal', { kind: 'group' }),
      stage('Offer', { parentId: 'stage_Deal' }),
      stage('Contract', { parentId: 'stage_Deal' }),
      transition('SQL', 'Deal'),
      transition('Offer', 'Contract'),
    ];
    const fromTheLast = expectedFrom('SQL', ...deal, transition('Contract', 'Won'));
    expect(fromTheLast).toEqual({
      Offer: ['SQL'],
      Contract: ['SQL', 'Offer'],
      Won: ['SQL', 'Offer', 'Contract'],
    });
    expect(expectedFrom('SQL', ...deal, transition('Deal', 'Won'))['Won']).toEqual(['SQL', 'Offer']);
  });

  it('of leads that begin in a group begin with its first sub-stage', () => {
    const records = [
      stage('Deal', { kind: 'group' }),
      stage('Offer', { parentId: 'stage_Deal' }),
      stage('Contract', { parentId: 'stage_Deal' }),
      stage('Won'),
      transition('Offer', 'Contract'),
      transition('Contract', 'Won'),
    ];
    expect(expectedFrom('Deal', ...records)).toEqual({ Contract: ['Offer'], Won: ['Offer', 'Contract'] });
  });

  it('are found round circles', () => {
    const records = [
      ...['Raw', 'MQL', 'SQL', 'Won'].map((name) => stage(name)),
      ...chain('Raw', 'MQL', 'SQL', 'Won'),
      transition('SQL', 'MQL', { id: 'transition_again' }),
      transition('SQL', 'SQL', { id: 'transition_same' }),
    ];
    expect(expectedFrom('Raw', ...records)).toEqual({
      MQL: ['Raw'],
      SQL: ['Raw', 'MQL'],
      Won: ['Raw', 'MQL', 'SQL'],
    });
  });

  it('are not worked out where skipping is a mistake', () => {
    const records = [...['Raw', 'MQL'].map((name) => stage(name)), ...chain('Raw', 'MQL'), daily('Raw')];
    const plan = compileBlueprint(blueprintOf(...records)).plan!;
    expect(plan.stages.flatMap(({ expects }) => expects)).toEqual([]);
  });

  it('are exactly those without which a stage cannot be come to', () => {
    const cases = fc.record({
      size: fc.integer({ min: 2, max: 8 }),
      ways: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }),
    });
    fc.assert(
      fc.property(cases, ({ size, ways }) => {
        const names = Array.from({ length: size }, (_, at) => `S${at}`);
        const drawn = ways.map(([from, to]): [number, number] => [from % size, to % size]);
        const found = expectedFrom(
          'S0',
          ...names.map((name) => stage(name)),
          ...drawn.map(([from, to], at) => transition(`S${from}`, `S${to}`, { id: `transition_t${at}` })),
        );
        const reached = (without: number) => {
          const seen = new Set<number>(without === 0 ? [] : [0]);
          for (let before = -1; before !== seen.size;) {
            before = seen.size;
            for (const [from, to] of drawn) if (seen.has(from) && to !== without) seen.add(to);
          }
          return seen;
        };
        for (const [place, name] of names.entries()) {
          const isReached = place > 0 && reached(-1).has(place);
          const needed = names.filter((_, at) => at !== place && !reached(at).has(place));
          expect([...(found[name] ?? [])].sort()).toEqual(isReached ? needed : []);
        }
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});
