import { describe, expect, it } from 'vitest';
import { checkBlueprint } from '../../../src/core/checks/checkBlueprint.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { createRecord, type BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { said } from '../../support/problems.ts';

const anything = {
  subject: { kind: 'score', component: 'total' },
  operator: 'isAtLeast',
  value: 40,
} as const;
const days = (value: number) => ({ value, unit: 'days', calendarId: null }) as const;

/** A check, a blueprint it finds something in, what it says, and the same blueprint without the mistake. */
const examples: readonly (readonly [string, Blueprint, string, Blueprint])[] = [
  ['noStages', blueprintOf(), 'This blueprint has no stages yet.', blueprintOf(stage('a'))],
  [
    'unknownKind',
    blueprintOf(stage('Portal', { kind: 'portal' })),
    'Portal is a "portal", which this version does not know; it is treated as an inventory stage.',
    blueprintOf(stage('Portal', { kind: 'gate' })),
  ],
  [
    'unknownOperator',
    blueprintOf(stage('MQL', { enterCriteria: { ...anything, operator: 'rhymesWith' } })),
    'What a lead must meet to enter MQL compares lead score by "rhymesWith", which this version does not know, so it never holds.',
    blueprintOf(stage('MQL', { enterCriteria: anything })),
  ],
  [
    'duplicateKey',
    blueprintOf(stage('Call', { key: 'call' }), stage('Phone', { key: 'call' })),
    'Phone and Call have the same key in the machine, "call".',
    blueprintOf(stage('Call', { key: 'call' }), record('field', 'Call', { key: 'call' })),
  ],
  [
    'danglingReference',
    blueprintOf(stage('MQL', { responsibleTeamId: 'team_gone', toolIds: ['tool_gone'] })),
    'MQL refers to a team that does not exist, and 1 more.',
    blueprintOf(record('team', 'gone'), stage('MQL', { responsibleTeamId: 'team_gone' })),
  ],
  [
    'danglingReference',
    blueprintOf(stage('MQL'), transition('MQL', 'gone')),
    'MQL → a deleted stage ends at a stage that does not exist.',
    blueprintOf(stage('MQL'), transition('MQL', 'MQL')),
  ],
  [
    'gateWithoutDefault',
    blueprintOf(stage('Fit?', { kind: 'gate' }), stage('a'), transition('Fit?', 'a')),
    'The gate Fit? has no default way out, so a lead could be caught in it.',
    blueprintOf(stage('fit', { kind: 'gate' }), stage('a'), transition('fit', 'a', { isDefault: true })),
  ],
  [
    'gateDefaultWithCriteria',
    blueprintOf(
      stage('Fit', { kind: 'gate' }),
      stage('MQL', { enterCriteria: anything }),
      transition('Fit', 'MQL', { isDefault: true }),
    ),
    'Fit sends leads to MQL by default, although MQL asks for criteria to enter that they may not meet.',
    blueprintOf(
      stage('Fit', { kind: 'gate' }),
      stage('MQL', { enterCriteria: anything }),
      stage('Other'),
      transition('Fit', 'MQL'),
      transition('Fit', 'Other', { isDefault: true }),
    ),
  ],
  [
    'gateHoldsLeads',
    blueprintOf(stage('Fit', { kind: 'gate', sla: { firstResponse: days(1) }, stock: { leads: 5 } })),
    'Leads pass through Fit at once, so its times and leads in stock mean nothing.',
    blueprintOf(stage('Fit', { kind: 'gate' })),
  ],
  [
    'missingOwner',
    blueprintOf(stage('MQL')),
    'MQL has no owner.',
    // A sub-stage belongs to whoever owns its group.
    blueprintOf(
      record('team', 'ae'),
      stage('Opportunity', { kind: 'group', responsibleTeamId: 'team_ae' }),
      stage('Negotiation', { parentId: 'stage_Opportunity' }),
    ),
  ],
  [
    'missingCriteria',
    blueprintOf(stage('MQL', { enterCriteria: anything })),
    'MQL does not say what a lead must meet to leave it.',
    // Where nothing is asked, saying so is an answer.
    blueprintOf(stage('MQL', { enterCriteria: anything, leaveCriteria: { all: [] } })),
  ],
  [
    'missingCriteria',
    blueprintOf(stage('MQL')),
    'MQL does not say what a lead must meet to enter or to leave it.',
    blueprintOf(stage('Gate', { kind: 'gate' })),
  ],
  [
    'missingSla',
    blueprintOf(stage('SAL', { kind: 'sla' })),
    'SAL is an SLA stage but promises no time.',
    blueprintOf(stage('SAL', { kind: 'sla', sla: { maximumTime: days(3) } }), stage('Pool')),
  ],
  [
    'missingTools',
    blueprintOf(stage('MQL')),
    'MQL names no tools.',
    blueprintOf(record('tool', 'crm'), stage('MQL', { toolIds: ['tool_crm'] })),
  ],
  [
    'missingActivities',
    blueprintOf(stage('MQL')),
    'MQL does not say what is done with a lead.',
    blueprintOf(
      stage('MQL', { activities: [{ id: 'activity_a', name: 'Call' }] }),
      stage('End', { kind: 'end' }),
    ),
  ],
  [
    'missingTracking',
    blueprintOf(record('field', 'score'), stage('MQL', { trackedFieldIds: ['field_score'] })),
    'MQL does not say which system holds its data.',
    blueprintOf(
      record('field', 'score'),
      record('tool', 'crm'),
      stage('MQL', { trackedFieldIds: ['field_score'], systemOfRecordToolId: 'tool_crm' }),
    ),
  ],
  [
    'missingReporting',
    blueprintOf(stage('MQL')),
    'No report shows how MQL is doing.',
    blueprintOf(stage('MQL', { reports: [{ metric: 'Inflow' }] })),
  ],
  [
    'missingHandOver',
    handOff({}),
    'Marketing hands leads over to Sales from MQL to SAL, and nobody says what goes with them.',
    handOff({ handOver: ['What they asked for'] }),
  ],
  [
    'missingMilestone',
    blueprintOf(createRecord('settings', { evangelistStageId: 'stage_fan' }), stage('fan')),
    'The blueprint does not say in which stage a lead counts as a customer.',
    blueprintOf(
      createRecord('settings', { evangelistStageId: 'stage_fan', customerStageId: 'stage_fan' }),
      stage('fan'),
    ),
  ],
  [
    'missingEntryPoint',
    blueprintOf(stage('Lead')),
    'No stage is an entry point, so nobody has said where new leads begin.',
    blueprintOf(stage('Lead', { isEntryPoint: true })),
  ],
  [
    'sourceWithoutEntry',
    blueprintOf(stage('Lead', { isEntryPoint: true }), record('source', 'Webinar')),
    'Leads of Webinar begin in no stage.',
    blueprintOf(
      stage('Lead', { isEntryPoint: true }),
      record('source', 'Webinar', { entryStageId: 'stage_Lead' }),
      record('source', 'Referral', { isReferral: true }),
    ),
  ],
  [
    'sourceWithoutEntry',
    blueprintOf(
      stage('Lead', { isEntryPoint: true }),
      stage('SQL'),
      record('source', 'List', { entryStageId: 'stage_SQL' }),
    ),
    'Leads of List begin in SQL, which is no entry point.',
    blueprintOf(
      stage('SQL', { isEntryPoint: true }),
      record('source', 'List', { entryStageId: 'stage_SQL' }),
    ),
  ],
  [
    'otherWithoutText',
    reasons('Other', false),
    'In Lost, "Other" can be chosen without saying what it was.',
    reasons('Other', true),
  ],
  [
    'openTextReason',
    blueprintOf(record('field', 'Unqualified reason')),
    'Unqualified reason is an open text, so its reasons cannot be counted.',
    blueprintOf(
      record('field', 'Unqualified reason', { fieldType: 'choice' }),
      record('field', 'Reasonable price'),
    ),
  ],
  [
    'openTextReason',
    blueprintOf(
      stage('a'),
      record('reasonList', 'Lost'),
      transition('a', 'a', { reasonListId: 'reasonList_Lost' }),
    ),
    'Lost has no reasons, so there is nothing to choose from.',
    reasons('Price', false),
  ],
  [
    'missingReasonList',
    blueprintOf(stage('MQL'), stage('Out', { kind: 'end' }), transition('MQL', 'Out', { kind: 'reject' })),
    'MQL → Out asks for no reason, so nobody will learn from it.',
    blueprintOf(
      stage('Recycled', { route: 'detour' }),
      stage('MQL'),
      transition('Recycled', 'MQL', { kind: 'recycle' }),
      transition('MQL', 'Recycled', { kind: 'recycle', trigger: 'timer' }),
    ),
  ],
  [
    'timerWithoutTime',
    blueprintOf(stage('MQL'), transition('MQL', 'MQL', { trigger: 'timer' })),
    'MQL → MQL waits for a timer, but no time is set.',
    blueprintOf(
      stage('MQL'),
      transition('MQL', 'MQL', { trigger: 'timer', timer: { kind: 'after', duration: days(3) } }),
    ),
  ],
  [
    'timerWithoutTime',
    blueprintOf(
      stage('MQL'),
      transition('MQL', 'MQL', { trigger: 'timer', timer: { kind: 'firstResponseMissed' } }),
    ),
    'MQL → MQL waits for a timer, but MQL promises no first response.',
    blueprintOf(
      stage('MQL', { sla: { variants: [{ name: 'Hot', firstResponse: days(1) }] } }),
      transition('MQL', 'MQL', { trigger: 'timer', timer: { kind: 'firstResponseMissed' } }),
    ),
  ],
  [
    'duplicateEvent',
    twoWays('lead.accepted', 'lead.accepted'),
    'Out and Up are both told by the event "lead.accepted", so nobody can tell which one happened.',
    // Names that are made by themselves are numbered by themselves.
    twoWays('', ''),
  ],
  [
    'groupWithoutSubStages',
    blueprintOf(stage('Opportunity', { kind: 'group' })),
    'Opportunity is a group stage without sub-stages.',
    blueprintOf(stage('Opportunity', { kind: 'group' }), stage('Offer', { parentId: 'stage_Opportunity' })),
  ],
  [
    'wrongParent',
    blueprintOf(stage('MQL'), stage('Call', { parentId: 'stage_MQL' })),
    'Call is inside MQL, which is no group stage; it is treated as standing on its own.',
    blueprintOf(stage('MQL', { kind: 'group' }), stage('Call', { parentId: 'stage_MQL' })),
  ],
  [
    'wrongParent',
    blueprintOf(stage('Circle', { kind: 'group', parentId: 'stage_Circle' })),
    'Circle is, by way of its group, inside itself; it is treated as standing on its own.',
    blueprintOf(stage('Circle', { kind: 'group' })),
  ],
  [
    'wayOutOfEnd',
    blueprintOf(stage('Lost', { kind: 'end' }), stage('MQL'), transition('Lost', 'MQL')),
    'Lost → MQL is never taken, because journeys stop in Lost.',
    blueprintOf(stage('Lost'), stage('MQL'), transition('Lost', 'MQL')),
  ],
  [
    'dealStageCount',
    dealStages(2, 'success'),
    'The settings speak of 2 deal stages, but Opportunity has 3.',
    dealStages(2, 'detour'),
  ],
  [
    'nameTooSimilar',
    blueprintOf(stage('Open deals'), stage('b', { name: 'open-deal' })),
    '"Open deals" and "open-deal" are hard to tell apart.',
    blueprintOf(stage('Open deals'), record('field', 'Open deals')),
  ],
  [
    'nameTooSimilar',
    blueprintOf(record('source', 'Webinar'), record('source', 'b', { name: 'Webinar' })),
    'Another lead source is called Webinar too.',
    blueprintOf(record('source', 'Webinar 1'), record('source', 'Webinar 2')),
  ],
  [
    'tooManyAdmins',
    blueprintOf(createRecord('policies', { adminLimit: 1, adminTeamIds: ['team_a', 'team_b'] })),
    '2 teams may change everything; agreed are 1 at most.',
    blueprintOf(createRecord('policies', { adminLimit: 2, adminTeamIds: ['team_a', 'team_b'] })),
  ],
  [
    'fitRuleLooksElsewhere',
    blueprintOf(createRecord('scoreModel', { fitRules: [{ name: 'Big', appliesTo: anything, points: 5 }] })),
    'The fit rule "Big" asks for something other than a field, but fit follows from what a lead is.',
    blueprintOf(createRecord('scoreModel', {})),
  ],
];

function handOff(members: object): Blueprint {
  return blueprintOf(
    record('team', 'Marketing'),
    record('team', 'Sales'),
    stage('MQL', { responsibleTeamId: 'team_Marketing' }),
    stage('SAL', { responsibleTeamId: 'team_Sales' }),
    transition('MQL', 'SAL', members),
  );
}

function reasons(name: string, requiresText: boolean): Blueprint {
  return blueprintOf(record('reasonList', 'Lost', { reasons: [{ id: 'reason_a', name, requiresText }] }));
}

function twoWays(inner: string, outer: string): Blueprint {
  return blueprintOf(
    stage('Deal', { kind: 'group' }),
    stage('Offer', { parentId: 'stage_Deal' }),
    transition('Offer', 'Offer', { label: 'Out', event: inner }),
    transition('Deal', 'Deal', { label: 'Up', event: outer }),
  );
}

function dealStages(dealStagesWanted: number, route: 'success' | 'detour'): Blueprint {
  const inside = { parentId: 'stage_Opportunity' };
  return blueprintOf(
    createRecord('settings', { dealStages: dealStagesWanted }),
    stage('Opportunity', { kind: 'group' }),
    stage('Offer', inside),
    stage('Contract', inside),
    stage('Paused', { ...inside, route }),
  );
}

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

describe('checking a blueprint', () => {
  it('answers the same list as long as the records are the same', () => {
    const blueprint = blueprintOf(stage('a'));
    expect(checkBlueprint({ ...blueprint })).toBe(checkBlueprint(blueprint));
  });

  it('follows the order of the stages within one severity', () => {
    const blueprint = blueprintOf(
      stage('b', { order: 5 }),
      stage('a', { order: 9 }),
      stage('c', { order: 7 }),
    );
    const owners = checkBlueprint(blueprint).filter(({ check }) => check === 'missingOwner');
    expect(owners.map(({ recordId }) => recordId)).toEqual(['stage_b', 'stage_c', 'stage_a']);
  });

  it('takes little time with 300 stages', () => {
    const stages = Array.from({ length: 300 }, (_, n) =>
      stage(`s${n}`, { enterCriteria: { all: [anything] } }),
    );
    const ways = stages.flatMap((_, n) =>
      [1, 2].map((far) => transition(`s${n}`, `s${(n + far) % 300}`, { criteria: anything, share: 0.5 })),
    );
    const records: BlueprintRecord[] = [...stages, ...ways];
    const started = performance.now();
    checkBlueprint(blueprintOf(...records));
    // A twentieth of that is usual; what is excluded is time that grows with the square of the stages.
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
