import { describe, expect, it } from 'vitest';
import {
  filterLeads,
  outcomeOf,
  readLeadStates,
  type LeadFilter,
} from '../../../src/core/analyse/leadList.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
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
