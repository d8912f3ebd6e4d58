import { describe, expect, it } from 'vitest';
import { readTimeline, type TimelineVisit } from '../../../src/core/analyse/leadTimeline.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { comes, comeTogether, desk, served } from '../simulate/desk.ts';
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

  it('tells waiting for a team once, where it began, and how long it was', () => {
    const [, ben, cat] = timelinesOf(
      blueprintOf(
        desk(),
        ...['ada', 'ben', 'cat'].map((name, n) => comes(name, 12 + n / 2, 'a')),
        served('a'),
        stage('cold'),
        transition('a', 'cold', { trigger: 'patience', delay: takes(1.5, 'hours') }),
      ),
      1,
    );
    expect(ben![0]!.events.map(({ kind, text, how }) => [kind, text, how])).toEqual([
      ['waiting', 'Waits for desk', 'waited 1.5 h'],
      ['work', 'a', 'finished after 2 h'],
    ]);
    expect(cat![0]!.events.map(({ text, how }) => [text, how])).toEqual([
      ['Waits for desk', 'a was not begun here'],
      ['To cold', expect.stringContaining('because it had waited too long')],
    ]);
    expect(cat![1]).toMatchObject({ stageName: 'cold', events: [] });
  });

  it('tells who found the queue full', () => {
    const last = timelinesOf(
      blueprintOf(
        desk({ queueLimit: 0 }),
        comeTogether('group', 2, 'a'),
        served('a'),
        stage('else'),
        transition('a', 'else', { trigger: 'overflow' }),
      ),
      1,
    )[1]!;
    expect(last.map(({ stageName }) => stageName)).toEqual(['a', 'else']);
    expect(last[0]!.events.at(-1)!.how).toContain('because the queue was full');
  });

  it.each<['withReason' | 'backfill', string[], string[]]>([
    ['withReason', ['a', 'aside', 'd'], ['Went past b', 'Went past c']],
    ['backfill', ['a', 'aside', 'b', 'c', 'd'], []],
  ])('tells what was gone past, as the policy %s has it', (skipping, stages, told) => {
    const visits = timelinesOf(
      blueprintOf(
        record('policies', 'main', { skipping }),
        comes('ada', 12, 'a'),
        ...['a', 'b', 'c', 'd'].map((name) => stage(name)),
        stage('aside', { route: 'detour' }),
        transition('a', 'b', { share: 0 }),
        transition('b', 'c', { share: 0 }),
        transition('c', 'd', { share: 0 }),
        transition('a', 'aside', { share: 1, kind: 'recycle', delay: takes(1, 'hours') }),
        transition('aside', 'd', { delay: takes(1, 'hours') }),
      ),
      1,
    )[0]!;
    expect(visits.map(({ stageName }) => stageName)).toEqual(stages);
    expect(visits.filter(({ isBackfilled }) => isBackfilled).map(({ stageName }) => stageName)).toEqual(
      stages.filter((name) => name === 'b' || name === 'c'),
    );
    const skipped = visits.flatMap(({ events }) => events).filter(({ kind }) => kind === 'skipped');
    expect(skipped.map(({ text }) => text)).toEqual(told);
  });
});
