import { describe, expect, it } from 'vitest';
import { readTimeline, type TimelineVisit } from '../../../src/core/analyse/leadTimeline.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { activity, daily, takes } from '../simulate/parts.ts';
import { runOf } from '../simulate/runs.ts';

const HOUR = 3_600_000;

function timelinesOf(blueprint: Blueprint, days: number): TimelineVisit[][] {
  const { plan, log, index } = runOf(blueprint, { days });
  return Array.from({ length: log.leads.length }, (_, lead) =>
    readTimeline(plan, blueprint, log, index, lead),
  );
}

const timelines = timelinesOf(ranBlueprint, 30);
const bought = timelines.find((visits) => visits.at(-1)!.stageId === 'stage_customer')!;
const ended = timelines.find((visits) => visits.at(-1)!.stageId === 'stage_out')!;

describe('the timeline of a lead', () => {
  it('goes from stage to stage, each with its number, name and stay', () => {
    expect(bought.map(({ number, stageName }) => `${number} ${stageName}`)).toEqual([
      '1 New lead',
      '2 Sales Call',
      '3 Customer',
    ]);
    const [first, call, customer] = bought;
    expect(first!.left).toBe(first!.entered);
    expect(call!.left - call!.entered).toBe(29 * HOUR);
    expect(customer!.left).toBeNaN();
    expect(ended.map(({ isEnd }) => isEnd)).toEqual([false, true]);
  });

  it('tells why a lead went on by itself, and how', () => {
    expect(bought[0]!.events.at(-1)).toMatchObject({
      kind: 'moved',
      text: 'To Sales Call',
      how: 'From Germany · by itself',
      because: 'because Country is Germany',
    });
    expect(ended[0]!.events.at(-1)).toMatchObject({
      text: 'To Not for us',
      how: 'Abroad · when its time had passed',
      because: null,
    });
  });

  it('tells work once, where it began, and when it was finished', () => {
    const call = bought[1]!;
    const told = call.events.map(({ at, text, how }) => [(at - call.entered) / HOUR, text, how]);
    expect(told).toContainEqual([2, 'Ring', 'finished after 3 h']);
    expect(told.filter(([, text]) => text === 'Ring')).toHaveLength(1);
  });

  it('says which promise was missed, and marks the visit', () => {
    expect(bought[1]!.isLate).toBe(true);
    expect(bought[1]!.events).toContainEqual(
      expect.objectContaining({ kind: 'missed', text: 'The time promised for this stage had passed' }),
    );
    expect(bought[0]!.isLate).toBe(false);
  });

  it('gives the reason of a decision by its name', () => {
    const blueprint = blueprintOf(
      daily('call'),
      stage('call', { activities: [activity('ring')] }),
      stage('lost', { kind: 'end' }),
      record('reasonList', 'lost', {
        reasons: [{ id: 'reason_price', name: 'Too dear' }],
      }),
      transition('call', 'lost', { kind: 'lose', reasonListId: 'reasonList_lost', delay: takes(1, 'hours') }),
    );
    expect(timelinesOf(blueprint, 2)[0]![0]!.events.at(-1)).toMatchObject({ how: 'decided: Too dear' });
  });

  it('says of work that was begun and not finished that it was not', () => {
    const blueprint = blueprintOf(
      daily('call'),
      stage('call', { activities: [activity('ring', { effort: takes(20, 'days') })] }),
    );
    expect(timelinesOf(blueprint, 2)[0]![0]!.events).toEqual([
      expect.objectContaining({ text: 'ring', how: 'begun, not finished here' }),
    ]);
  });
});
