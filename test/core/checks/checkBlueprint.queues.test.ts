import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import type { BlueprintRecord, RecordOf } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { problemsBy, said } from '../../support/problems.ts';
import { activity, field, takes } from '../simulate/parts.ts';

// Mistakes about teams and their queues: a check, a blueprint with one, what is said, and one without.

const desk = (members: Partial<RecordOf<'team'>> = {}) =>
  record('team', 'Desk', { headCount: 2, ...members });
const call = (name = 'Call', members: object = {}) =>
  stage(name, { responsibleTeamId: 'team_Desk', activities: [activity(`ring${name}`)], ...members });
const lost = stage('Lost', { kind: 'end' });
const full = (from = 'Call', to = 'Lost', members: object = {}) =>
  transition(from, to, { trigger: 'overflow', ...members });
const cold = (members: object = {}) =>
  transition('Call', 'Lost', { trigger: 'patience', delay: takes(2, 'hours'), ...members });
const never = record('calendar', 'Never', { openHours: [{ weekday: 1, from: 900, to: 500 }] });
const office = record('calendar', 'Office', { openHours: [{ weekday: 1, from: 540, to: 1_020 }] });
const rule = (name: string, members: object = {}) => ({ name, appliesTo: null, stageIds: [], ...members });
const large = { appliesTo: field('size', 'isAtLeast', 500) };
const queue = (...priorities: RecordOf<'team'>['priorities']) =>
  blueprintOf(
    record('field', 'size', { fieldType: 'number' }),
    desk({ priorities }),
    call(),
    stage('Deal', { kind: 'group' }),
    stage('Offer', { parentId: 'stage_Deal' }),
  );
const of = (...records: readonly BlueprintRecord[]) => blueprintOf(...records, lost);

const examples: readonly (readonly [string, Blueprint, string, Blueprint])[] = [
  [
    'queueWithoutOverflow',
    of(desk({ queueLimit: 12 }), call()),
    'Desk lets 12 leads wait at most, but no way out of Call is taken when its queue is full.',
    of(desk({ queueLimit: 12 }), call(), full()),
  ],
  [
    'queueWithoutOverflow',
    of(desk({ queueLimit: 0 }), call()),
    'Desk lets no lead wait, but no way out of Call is taken when its queue is full.',
    // Without people that are counted there is no queue, and a tool needs nobody.
    of(desk({ queueLimit: 0, headCount: null }), call()),
  ],
  [
    'queueWithoutOverflow',
    of(desk({ queueLimit: 1 }), call(), full('Call', 'Lost', { kind: 'refer' })),
    'Desk lets one lead wait at most, but no way out of Call is taken when its queue is full.',
    of(desk({ queueLimit: 1 }), call('Call', { activities: [activity('mail', { automation: 'sequence' })] })),
  ],
  [
    'queueWithoutOverflow',
    of(desk({ queueLimit: 3 }), stage('Deal', { kind: 'group' }), call('Offer', { parentId: 'stage_Deal' })),
    'Desk lets 3 leads wait at most, but no way out of Offer is taken when its queue is full.',
    of(
      desk({ queueLimit: 3 }),
      stage('Deal', { kind: 'group' }),
      call('Offer', { parentId: 'stage_Deal' }),
      full('Deal'),
    ),
  ],
  [
    'overflowWithoutLimit',
    of(desk(), call(), full()),
    'Call → Lost is taken when a queue is full, but no team that works in Call has a longest queue.',
    of(desk({ queueLimit: 0 }), call(), full()),
  ],
  [
    'overflowWithoutLimit',
    of(desk({ queueLimit: 5, headCount: null }), call(), full()),
    'Call → Lost is taken when a queue is full, but no team that works in Call has a longest queue.',
    // Out of a group: somebody who works inside it has one. Gates ask for no trigger.
    of(
      desk({ queueLimit: 5 }),
      stage('Deal', { kind: 'group' }),
      call('Offer', { parentId: 'stage_Deal' }),
      full('Deal'),
      stage('Fit', { kind: 'gate' }),
      full('Fit', 'Lost', { isDefault: true }),
    ),
  ],
  [
    'overflowLoop',
    of(desk({ queueLimit: 5 }), call(), call('Again'), full('Call', 'Again'), full('Again', 'Call')),
    'Call → Again is taken when a queue is full, and such ways lead from there back to Call: a lead that finds all of them full would go round in a circle.',
    of(desk({ queueLimit: 5 }), call(), call('Again'), full('Call', 'Again'), full('Again', 'Lost')),
  ],
  [
    'overflowLoop',
    of(
      desk({ queueLimit: 5 }),
      stage('Deal', { kind: 'group' }),
      call('Offer', { parentId: 'stage_Deal' }),
      full('Deal', 'Deal'),
    ),
    'Deal → Deal is taken when a queue is full, and such ways lead from there back to Deal: a lead that finds all of them full would go round in a circle.',
    of(desk({ queueLimit: 5 }), call(), full('Call', 'Call', { trigger: 'decision' })),
  ],
  [
    'patienceWithoutDelay',
    of(desk(), call(), cold({ delay: null })),
    'Call → Lost is taken when patience ends, but it does not say how long a lead waits, so none ever does.',
    of(desk(), call(), cold()),
  ],
  [
    'patienceWithoutDelay',
    of(desk(), call(), cold({ delay: takes(0, 'hours') })),
    'Call → Lost is taken when patience ends, but it does not say how long a lead waits, so none ever does.',
    of(desk(), call(), full()),
  ],
  [
    'patienceWithoutQueue',
    of(desk({ headCount: null }), call(), cold()),
    'Call → Lost is taken when patience ends, but no lead waits in Call: the people of no team that works there are counted.',
    of(desk({ headCount: null, shifts: [{ name: '', headCount: 1, calendarId: null }] }), call(), cold()),
  ],
  [
    'patienceWithoutQueue',
    of(desk(), call('Call', { activities: [] }), cold()),
    'Call → Lost is taken when patience ends, but no lead waits in Call: the people of no team that works there are counted.',
    of(
      record('team', 'Other', { headCount: 1 }),
      desk({ headCount: null }),
      call('Call', { activities: [activity('ring', { teamId: 'team_Other' })] }),
      cold(),
    ),
  ],
  [
    'teamWithoutPeople',
    of(desk({ headCount: 0 }), call(), call('Again')),
    'Desk has nobody at work, so leads wait for ever in Call and Again.',
    of(desk({ headCount: 0, shifts: [{ name: '', headCount: 1, calendarId: null }] }), call()),
  ],
  [
    'teamWithoutPeople',
    of(
      desk({ headCount: 0 }),
      stage('Deal', { kind: 'group', responsibleTeamId: 'team_Desk' }),
      call('Offer', { parentId: 'stage_Deal', responsibleTeamId: null }),
    ),
    'Desk has nobody at work, so leads wait for ever in Offer.',
    // Nothing to do: in an end, a gate, and where a tool does everything.
    of(
      desk({ headCount: 0 }),
      call('Won', { kind: 'end' }),
      call('Fit', { kind: 'gate' }),
      call('Call', { activities: [activity('mail', { automation: 'workflow' })] }),
    ),
  ],
  [
    'teamNeverAtWork',
    of(never, desk({ calendarId: 'calendar_Never' }), call()),
    'Desk never works, because Never has no open hours.',
    of(never, desk({ calendarId: 'calendar_Never' })),
  ],
  [
    'teamNeverAtWork',
    of(
      record('settings', 'main', { id: 'settings_main', calendarId: 'calendar_Never' }),
      never,
      desk(),
      call(),
    ),
    'Desk never works, because Never has no open hours.',
    of(
      record('settings', 'main', { id: 'settings_main', calendarId: 'calendar_Never' }),
      never,
      office,
      desk({ calendarId: 'calendar_Office' }),
      call(),
    ),
  ],
  [
    'teamNeverAtWork',
    of(never, desk({ shifts: [{ name: 'Nights', headCount: 1, calendarId: 'calendar_Never' }] }), call()),
    'The people of Desk in the shift “Nights” never work, because Never has no open hours.',
    of(office, desk({ shifts: [{ name: 'Days', headCount: 1, calendarId: 'calendar_Office' }] }), call()),
  ],
  [
    'priorityWithoutEffect',
    queue(rule('All'), rule('Large', large)),
    'In the queue of Desk, no lead comes to “Large”: “All” takes them all before.',
    queue(rule('Large', large), rule('All')),
  ],
  [
    'priorityWithoutEffect',
    queue(
      rule('Deals', { stageIds: ['stage_Deal'] }),
      rule('Offers', { stageIds: ['stage_Offer'], ...large }),
    ),
    'In the queue of Desk, no lead comes to “Offers”: “Deals” takes them all before.',
    queue(rule('Deals', { stageIds: ['stage_Deal'] }), rule('Large', large)),
  ],
  [
    'priorityWithoutEffect',
    queue(rule('', { appliesTo: { all: [] } }), rule('')),
    'In the queue of Desk, no lead comes to one without a name: one without a name takes them all before.',
    queue(rule('Large', large), rule('Offers', { stageIds: ['stage_Offer'] })),
  ],
  [
    'priorityWithoutEffect',
    queue(rule('Large', large), rule('Large calls', { ...large, stageIds: ['stage_Call'] })),
    'In the queue of Desk, no lead comes to “Large calls”: “Large” takes them all before.',
    queue(rule('Large calls', { ...large, stageIds: ['stage_Call'] }), rule('Large', large)),
  ],
];

describe.each(examples.map((example) => [example[0], example] as const))(
  '%s',
  (check, [, mistaken, sentence, sound]) => {
    it(`says: ${sentence}`, () => {
      expect(said(check, mistaken)).toContain(sentence);
    });

    it('says nothing where all is well', () => {
      expect(said(check, sound)).toEqual([]);
    });
  },
);

describe('what is wrong with a queue', () => {
  it('is shown where it can be mended', () => {
    const blueprint = of(
      never,
      desk({ queueLimit: 3, shifts: [{ name: '', headCount: 1, calendarId: 'calendar_Never' }] }),
      call(),
      cold({ delay: null }),
    );
    const place = (check: string) =>
      problemsBy(check, blueprint).map(({ recordId, path }) => [recordId, path?.join('.')]);
    expect(place('queueWithoutOverflow')).toEqual([['stage_Call', undefined]]);
    expect(place('patienceWithoutDelay')).toEqual([['transition_Call-Lost', 'delay']]);
    expect(place('teamNeverAtWork')).toEqual([['team_Desk', 'shifts.0.calendarId']]);
  });

  it('asked of a priority that can never be met is said by the words of the priority', () => {
    const blueprint = queue(rule('Odd', { appliesTo: { any: [] } }));
    expect(said('criterionNeverHolds', blueprint)).toEqual([
      'What the priority “Odd” of Desk is for can never hold: it has a group "any of" with nothing in it.',
    ]);
  });
});
