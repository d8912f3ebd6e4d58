import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { createCriteriaCompiler } from '../../../src/core/compile/compileCriteria.ts';
import { fromStored } from '../../../src/core/compile/compileSources.ts';
import { holds, type LeadContext } from '../../../src/core/compile/leadContext.ts';
import { createKeyTranslator } from '../../../src/core/compile/machineCriteria.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { comparisonsIn, MS_PER, type Criterion } from '../../../src/core/criteria/criterion.ts';
import { evaluate, type LeadFacts } from '../../../src/core/criteria/evaluate.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { LeadPool } from '../../../src/core/simulate/leadPool.ts';
import { meets } from '../../../src/core/simulate/meets.ts';
import { criteria, type CriterionWorld } from '../../support/arbitraries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { daily } from './parts.ts';

const listed: Record<string, readonly Json[]> = {
  text: ['a', 'B', 'alpha', '', '2027-06-01', 7, true],
  choice: ['a', 'b', 'C'],
  boolean: [true, false],
  set: [['a'], ['a', 'b'], [], 'a'],
  date: ['2027-01-01', '2028-06-30'],
};
const fieldTypes = {
  text: 'text',
  choice: 'choice',
  boolean: 'boolean',
  set: 'multiChoice',
  date: 'date',
  number: 'number',
} as const;
const names = Object.keys(fieldTypes) as (keyof typeof fieldTypes)[];

const blueprint = blueprintOf(
  ...names.map((name) => record('field', name, { fieldType: fieldTypes[name] })),
  record('status', 'new', { setBy: 'handOff' }),
  record('status', 'open'),
  record('signal', 'visit'),
  record('scoreModel', 'main', { halfLife: { value: 3, unit: 'days', calendarId: null } }),
  daily('a', {
    attributes: names
      .filter((name) => name !== 'number')
      .map((name) => ({
        fieldId: `field_${name}`,
        values: (listed[name] ?? []).map((value) => ({ value })),
      })),
  }),
  stage('a'),
  stage('b'),
  transition('a', 'b', { kind: 'recycle' }),
);
const base = compileBlueprint(blueprint).plan!;
const world: CriterionWorld = {
  fieldIds: [...names.map((name) => `field_${name}`), 'field_gone'],
  signalIds: ['signal_visit', 'signal_gone'],
  transitionIds: ['transition_a-b', 'transition_gone'],
  statusIds: ['status_new', 'status_open', 'status_gone'],
};

/** A plan whose first criterion is the given one, if it asks anything. */
function planFor(criterion: Criterion): { plan: Plan; number: number } {
  const indexOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, place) => [id, place]));
  const compiler = createCriteriaCompiler({
    fields: base.fields,
    statuses: base.statuses,
    signalIndex: indexOf(base.signals),
    wayIndex: indexOf(base.ways),
  });
  const number = compiler.add(criterion);
  return { plan: { ...base, ...compiler.finish() }, number };
}

/** A lead in numbers, as the simulator has it. Instants in hours make exact ends of intervals likely. */
const leads = fc.record({
  fields: fc.tuple(
    ...base.fields.map(({ kind, dictionary }) =>
      kind === 'number'
        ? fc.oneof(
            fc.constant(NaN),
            fc.integer({ min: -20, max: 120 }),
            fc.double({ min: -5, max: 60, noNaN: true }),
          )
        : fc.oneof(fc.constant(NaN), fc.nat(dictionary.length - 1)),
    ),
  ),
  status: fc.integer({ min: -1, max: 1 }),
  fit: fc.integer({ min: -20, max: 60 }),
  engagement: fc.integer({ min: 0, max: 120 }),
  intent: fc.integer({ min: 0, max: 120 }),
  visits: fc.nat(4),
  rounds: fc.nat(4),
  enteredHour: fc.nat(200),
  pointsHour: fc.nat(400),
  hour: fc.integer({ min: 400, max: 900 }),
});
type Lead = typeof leads extends fc.Arbitrary<infer L> ? L : never;
const now = ({ hour }: Lead) => hour * MS_PER.hours;

function meetsInNumbers(criterion: Criterion, lead: Lead): boolean {
  const { plan, number } = planFor(criterion);
  const pool = new LeadPool(plan);
  const slot = pool.take();
  lead.fields.forEach((value, field) => (pool.fields[slot * pool.fieldCount + field] = value));
  pool.status[slot] = lead.status;
  pool.fit[slot] = lead.fit;
  pool.engagement[slot] = lead.engagement;
  pool.intent[slot] = lead.intent;
  pool.pointsAt[slot] = lead.pointsHour * MS_PER.hours;
  pool.entered[slot * pool.depth] = lead.enteredHour * MS_PER.hours;
  pool.signals[slot * pool.signalCount] = lead.visits;
  pool.rounds[slot * pool.wayCount] = lead.rounds;
  return meets(plan, pool, number, slot, 0, now(lead));
}

/** The same lead as the machine has it. Fit comes from rules there, so a field of its own stands for it. */
function contextOf(lead: Lead): LeadContext {
  const values = base.fields.flatMap((field, place) => {
    const value = fromStored(field, lead.fields[place]!);
    return value === undefined ? [] : [[field.key, value] as const];
  });
  return {
    entryStage: 'a',
    fields: Object.fromEntries(values),
    points: { engagement: lead.engagement, intent: lead.intent, at: lead.pointsHour * MS_PER.hours },
    signals: { visit: lead.visits },
    rounds: { 'transition_a-b': lead.rounds },
    status: base.statuses[lead.status]?.key ?? null,
    isHandRaiser: false,
    visits: { a: { entered: lead.enteredHour * MS_PER.hours, responded: null } },
  };
}

const rulesFor = ({ fit }: Lead) => ({
  halfLifeMs: base.halfLifeMs,
  fitRules: [{ criterion: null, points: fit }],
});

describe('a criterion in numbers', () => {
  it('holds exactly when it holds for the machine, whatever it asks of whatever lead (C3)', () => {
    const translate = createKeyTranslator(base);
    let held = 0;
    fc.assert(
      fc.property(criteria(world), leads, (criterion, lead) => {
        const inMachine = holds(translate(criterion), contextOf(lead), 'a', now(lead), rulesFor(lead));
        expect(meetsInNumbers(criterion, lead)).toBe(inMachine);
        if (inMachine) held += 1;
      }),
      { numRuns: 6_000, seed: 5 },
    );
    expect(held).toBeGreaterThan(1_000);
  });

  it('holds exactly when it holds as it is written in the blueprint, operators fitting (C3)', () => {
    fc.assert(
      fc.property(criteria(world), leads, (criterion, lead) => {
        // Ids and keys of a status are different texts: only operators for choices treat them alike.
        fc.pre(
          comparisonsIn(criterion).every(
            ({ subject, operator }) => subject.kind !== 'status' || operator.startsWith('is'),
          ),
        );
        const context = contextOf(lead);
        const facts: LeadFacts = {
          field: (id) => context.fields[id.replace('field_', '')],
          score: (component) => {
            const fallen = (points: number) => points * 2 ** (-(lead.hour - lead.pointsHour) / 72);
            const parts = { fit: lead.fit, engagement: fallen(lead.engagement), intent: fallen(lead.intent) };
            // Rounded: powers of two and our own exponential differ in the last bits.
            const sum =
              component === 'total' ? parts.fit + parts.engagement + parts.intent : parts[component];
            return Number(sum.toFixed(9));
          },
          timeInStageMs: now(lead) - lead.enteredHour * MS_PER.hours,
          signalCount: (id) => (id === 'signal_visit' ? lead.visits : 0),
          statusId: base.statuses[lead.status]?.id ?? null,
          rounds: (id) => (id === 'transition_a-b' ? lead.rounds : 0),
        };
        expect(meetsInNumbers(criterion, lead)).toBe(evaluate(criterion, facts) === true);
      }),
      { numRuns: 3_000, seed: 6 },
    );
  });

  it('that is none at all always holds, and one that asks nothing is none (C3)', () => {
    const lead = fc.sample(leads, { numRuns: 1, seed: 1 })[0]!;
    for (const criterion of [{ all: [] }, { none: [] }]) {
      expect(planFor(criterion).number).toBe(-1);
      expect(meetsInNumbers(criterion, lead)).toBe(true);
    }
    expect(meetsInNumbers({ any: [] }, lead)).toBe(false);
  });
});
