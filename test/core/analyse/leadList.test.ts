import { describe, expect, it } from 'vitest';
import {
  filterLeads,
  outcomeOf,
  readLeadStates,
  type LeadFilter,
} from '../../../src/core/analyse/leadList.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { comes } from '../simulate/desk.ts';
import { takes } from '../simulate/parts.ts';
import { runOf } from '../simulate/runs.ts';

const { plan, log } = runOf(ranBlueprint, { days: 30, seed: 4 });
const states = readLeadStates(plan, log);
const leads = Array.from({ length: states.length }, (_, lead) => lead);
const stageOf = (lead: number) => plan.stages[states.stage[lead]!]!.id;
const where = (filter: Partial<LeadFilter>) =>
  Array.from(filterLeads(states, { stage: null, source: null, outcome: null, ...filter }));

describe('the states of leads', () => {
  it('say of every lead where it is at the end of the run', () => {
    expect(states.length).toBe(30);
    expect(new Set(leads.map(stageOf))).toEqual(
      new Set(['stage_new', 'stage_call', 'stage_customer', 'stage_out']),
    );
    for (const lead of leads) {
      const expected = { stage_customer: 'customer', stage_out: 'ended' }[stageOf(lead)] ?? 'inside';
      expect(outcomeOf(states, lead)).toBe(expected);
    }
  });

  it('count the visits of each lead', () => {
    expect(states.visits[leads.find((lead) => stageOf(lead) === 'stage_customer')!]).toBe(3);
    expect(states.visits[leads.find((lead) => stageOf(lead) === 'stage_out')!]).toBe(2);
  });
});

describe('a filter of leads', () => {
  it('that asks nothing lets all of them through, in order of arrival', () => {
    expect(where({})).toEqual(leads);
  });

  it('asks for the stage, the source and the outcome together', () => {
    const customer = plan.stages.findIndex(({ id }) => id === 'stage_customer');

    expect(where({ stage: customer })).toEqual(leads.filter((lead) => stageOf(lead) === 'stage_customer'));
    expect(where({ stage: customer, source: 0, outcome: 'customer' })).toEqual(where({ stage: customer }));
    expect(where({ stage: customer, outcome: 'ended' })).toEqual([]);
    expect(where({ source: 1 })).toEqual([]);
  });
});

describe('a lead that was only marked as having been somewhere', () => {
  it('was not there', () => {
    const run = runOf(
      blueprintOf(
        record('policies', 'main', { skipping: 'backfill' }),
        record('settings', 'main', { customerStageId: 'stage_b' }),
        comes('ada', 12, 'a'),
        ...['a', 'b', 'c'].map((name) => stage(name)),
        stage('aside', { route: 'detour' }),
        transition('a', 'b', { share: 0 }),
        transition('b', 'c', { share: 0 }),
        transition('a', 'aside', { kind: 'recycle', delay: takes(1, 'hours') }),
        transition('aside', 'c', { delay: takes(1, 'hours') }),
      ),
      { days: 1 },
    );
    const states = readLeadStates(run.plan, run.log);
    expect(outcomeOf(states, 0)).toBe('inside');
    expect(states.visits[0]).toBe(3);
  });
});

describe('leads of the stock', () => {
  it('are leads like the others, and have arrived before the run began', () => {
    const waiting = stage('a', { stock: { leads: 3, age: takes(2, 'days') } });
    const run = runOf(blueprintOf(comes('ada', 12, 'a'), waiting), { days: 1, stock: true });
    const states = readLeadStates(run.plan, run.log);
    expect(states.length).toBe(4);
    expect(Array.from(filterLeads(states, { stage: 0, source: null, outcome: 'inside' }))).toHaveLength(4);
    expect(Array.from(run.log.leads.arrived).filter((at) => at < 0)).toHaveLength(3);
  });
});
