import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { applyChanges, memberAt, setMember, type FieldPath } from '../../../src/core/model/changes.ts';
import type { RecordOf } from '../../../src/core/model/records.ts';
import { blueprintOf, record } from '../../support/blueprints.ts';
import { lifecycle } from '../simulate/lifecycle.ts';

const deals = lifecycle.records['settings_main'] as RecordOf<'settings'>;

/** The lifecycle, with a team that has people, hours of their own and a queue. */
const sampled = blueprintOf(
  ...Object.values(lifecycle.records),
  { ...deals, dealValue: { mean: 9_000, standardDeviation: 4_000 } },
  record('policies', 'main', { skipping: 'withReason' }),
  record('team', 'desk', {
    headCount: 2,
    shifts: [{ name: 'By day', headCount: 1, calendarId: 'calendar_office' }],
    queueLimit: 9,
    priorities: [{ name: 'Raw', appliesTo: null, stageIds: ['stage_raw'] }],
  }),
);
const known = compileBlueprint(sampled).plan!;

/** The name of the plan after a member of a record has been set to something else. */
function hashAfter(recordId: string, path: FieldPath, value: Json): string {
  const changes = setMember(sampled.records[recordId]!, path, value);
  if (changes.length === 0) throw new Error(`${recordId} ${path.join('.')} has that value already.`);
  const { plan, problems } = compileBlueprint(applyChanges(sampled, changes));
  if (plan === null) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  return plan.hash;
}

const never: Json = { subject: { kind: 'score', component: 'fit' }, operator: 'isAtLeast', value: 999 };
const days = (value: number): Json => ({ value, unit: 'days', calendarId: null });
const delay: Json = { distribution: { kind: 'constant', value: 3 }, unit: 'days', calendarId: null };

/** For each member that a run depends on: a record, where to set it (below the member), and another value. */
type Meant = Readonly<Record<string, readonly [recordId: string, path: FieldPath, value: Json]>>;

interface Contract {
  /** Where it stands within its record. */
  readonly at: FieldPath;
  readonly meant: Meant;
  /** Members that people read and no run depends on. */
  readonly words: readonly string[];
  readonly sample: string;
}

const contracts: Readonly<Record<string, Contract>> = {
  stage: {
    at: [],
    sample: 'stage_mql',
    meant: {
      key: ['stage_mql', [], 'another'],
      order: ['stage_mql', [], 99],
      kind: ['stage_filter', [], 'inventory'],
      route: ['stage_mql', [], 'detour'],
      parentId: ['stage_mal', [], 'stage_opportunity'],
      initialStageId: ['stage_opportunity', [], 'stage_proposal'],
      isEntryPoint: ['stage_mql', [], true],
      responsibleTeamId: ['stage_mql', [], 'team_sales'],
      activities: ['stage_mql', [], []],
      enterCriteria: ['stage_mql', [], never],
      leaveCriteria: ['stage_mql', [], never],
      sla: ['stage_mql', ['variants'], []],
      statusOnEntryId: ['stage_mql', [], 'status_notReady'],
      stock: ['stage_mql', ['leads'], 30],
    },
    // Costs are counted from the log.
    words: [
      'number name abbreviation phaseId position definition accountableTeamId consultedTeamIds informedTeamIds',
      'criteriaAuthorTeamId toolIds trackedFieldIds systemOfRecordToolId trackingNote reports needs challenges',
      'content messaging hurdles evidence winProbability forecastCategory requiredFieldIds handOver statusIds',
      'costPerLead assumption',
    ],
  },
  activity: {
    at: ['activities', 1],
    sample: 'stage_mql',
    meant: {
      id: ['stage_mql', [], 'activity_other'],
      automation: ['stage_mql', [], 'sequence'],
      appliesTo: ['stage_mql', [], never],
      wait: ['stage_mql', [], delay],
      effort: ['stage_mql', [], delay],
      batch: ['stage_mql', [], { kind: 'weekly', weekday: 1, minute: 600 }],
      teamId: ['stage_mql', [], 'team_sales'],
      makesContact: ['stage_mql', [], false],
    },
    words: ['name description toolId channel touches caution'],
  },
  sla: {
    at: ['sla'],
    sample: 'stage_mql',
    meant: {
      firstResponse: ['stage_mql', [], days(9)],
      maximumTime: ['stage_mql', [], days(9)],
      variants: ['stage_mql', [], []],
    },
    words: ['escalationTeamId escalation attempts'],
  },
  transition: {
    at: [],
    sample: 'transition_mql-opportunity',
    meant: {
      order: ['transition_mql-opportunity', [], 99],
      fromId: ['transition_mql-opportunity', [], 'stage_mal'],
      toId: ['transition_mql-opportunity', [], 'stage_customer'],
      kind: ['transition_mql-opportunity', [], 'win'],
      trigger: ['transition_mql-opportunity', [], 'automatic'],
      event: ['transition_mql-opportunity', [], 'lead.accepted'],
      criteria: ['transition_mql-opportunity', [], never],
      isDefault: ['transition_filter-mal', [], true],
      timer: ['transition_mql-mal', [], { kind: 'firstResponseMissed' }],
      reasonListId: ['transition_mql-disqualified', [], null],
      share: ['transition_mql-opportunity', [], 0.31],
      modifiers: ['transition_mql-opportunity', [], []],
      delay: ['transition_mql-opportunity', [], delay],
      maximumRounds: ['transition_mql-opportunity', [], 4],
      resetsScore: ['transition_mql-opportunity', [], true],
    },
    words: ['label decidedByTeamId handOver automation description assumption'],
  },
  signal: {
    at: [],
    sample: 'signal_demo',
    meant: {
      key: ['signal_demo', [], 'another'],
      order: ['signal_demo', [], 99],
      component: ['signal_demo', [], 'engagement'],
      points: ['signal_demo', [], 36],
      rates: ['signal_demo', [], []],
      modifiers: ['signal_demo', [], [{ appliesTo: never, factor: 2 }]],
      sets: ['signal_demo', [], [{ fieldId: 'field_employees', value: 7 }]],
      isHandRaise: ['signal_demo', [], false],
    },
    words: ['name description toolId assumption'],
  },
  source: {
    at: [],
    sample: 'source_web',
    meant: {
      order: ['source_web', [], 99],
      entryStageId: ['source_web', [], 'stage_mal'],
      arrivals: ['source_web', ['batchSize'], 2],
      attributes: ['source_web', [], []],
      isReferral: ['source_web', [], true],
    },
    words: ['key name definition channel agreedByTeamIds governed costPerLead costPerMonth assumption'],
  },
  arrivals: {
    at: ['arrivals'],
    sample: 'source_web',
    meant: {
      process: ['source_web', [], 'fixed'],
      volume: ['source_web', ['leads', 3], 481],
      weekdayWeights: ['source_web', [], []],
      hourWeights: ['source_web', [], [1, 2]],
      batchSize: ['source_web', [], 3],
    },
    words: [],
  },
  attribute: {
    at: ['attributes', 0],
    sample: 'source_web',
    meant: {
      fieldId: ['source_web', [], 'field_employees'],
      appliesTo: [
        'source_web',
        [],
        { subject: { kind: 'field', fieldId: 'field_employees' }, operator: 'isKnown', value: null },
      ],
      values: ['source_web', [0, 'weight'], 9],
      distribution: ['source_fair', [], { kind: 'constant', value: 5 }],
    },
    words: [],
  },
  scoreModel: {
    at: [],
    sample: 'scoreModel_main',
    meant: {
      fitRules: ['scoreModel_main', [0, 'points'], 21],
      halfLife: ['scoreModel_main', [], days(9)],
    },
    // A threshold is a word: criteria say for themselves what they ask.
    words: ['description threshold authorTeamIds reviewerTeamId conflicts assumption'],
  },
  status: {
    at: [],
    sample: 'status_fresh',
    meant: {
      key: ['status_fresh', [], 'another'],
      order: ['status_fresh', [], 99],
      setBy: ['status_fresh', [], null],
    },
    words: ['name definition'],
  },
  field: {
    at: [],
    sample: 'field_employees',
    meant: {
      key: ['field_employees', [], 'another'],
      order: ['field_country', [], 99],
      fieldType: ['field_employees', [], 'text'],
      options: ['field_country', [], [{ value: 'CH', label: '' }]],
    },
    words: [
      'name description unit systemOfRecordToolId crmName object editableByTeamIds governed isPersonal',
    ],
  },
  reasonList: {
    at: [],
    sample: 'reasonList_whyLost',
    meant: { reasons: ['reasonList_whyLost', [0, 'weight'], 9] },
    words: ['key order name purpose governed assumption'],
  },
  team: {
    at: [],
    sample: 'team_desk',
    meant: {
      order: ['team_desk', [], -1],
      headCount: ['team_desk', [], 3],
      calendarId: ['team_desk', [], 'calendar_office'],
      shifts: ['team_desk', [0, 'headCount'], 2],
      queueLimit: ['team_desk', [], null],
      handRaisersFirst: ['team_desk', [], false],
      priorities: ['team_desk', [0, 'stageIds'], []],
      queueOrder: ['team_desk', [], 'firstCome'],
    },
    // What an hour costs is counted from the log.
    words: ['name abbreviation colour description costPerHour'],
  },
  shift: {
    at: ['shifts', 0],
    sample: 'team_desk',
    meant: {
      headCount: ['team_desk', [], 2],
      calendarId: ['team_desk', [], null],
    },
    words: ['name'],
  },
  priority: {
    at: ['priorities', 0],
    sample: 'team_desk',
    meant: {
      appliesTo: ['team_desk', [], never],
      stageIds: ['team_desk', [], []],
    },
    words: ['name'],
  },
  policies: {
    at: [],
    sample: 'policies_main',
    meant: { skipping: ['policies_main', [], 'backfill'] },
    words: ['reviewRhythm adminLimit adminTeamIds access mutedRules note'],
  },
  calendar: {
    at: [],
    sample: 'calendar_office',
    meant: {
      timeZone: ['calendar_office', [], 'America/New_York'],
      openHours: ['calendar_office', [0, 'from'], 600],
      holidays: ['calendar_office', [], []],
      hoursPerDay: ['calendar_office', [], 7],
      // The plan names calendars by their place.
      order: ['calendar_office', [], 99],
    },
    words: ['name'],
  },
  settings: {
    at: [],
    sample: 'settings_main',
    meant: {
      timeZone: ['settings_main', [], 'America/New_York'],
      startDate: ['settings_main', [], '2027-02-01'],
      customerStageId: ['settings_main', [], null],
      evangelistStageId: ['settings_main', [], 'stage_evangelist'],
      qualifiedStageId: ['settings_main', [], 'stage_mql'],
      responseDecay: ['settings_main', [], []],
      calendarId: ['settings_main', [], 'calendar_office'],
      dealValue: ['settings_main', ['standardDeviation'], 0],
    },
    words: [
      'name company tags isArchived description level currency fiscalYearStartMonth runDays dealStages',
    ],
  },
};

const cases = Object.entries(contracts);
const wordsOf = ({ words }: Contract) => words.flatMap((line) => line.split(' '));

describe.each(cases)('the plan of a blueprint, for every member of a %s,', (_, contract) => {
  it('says whether a run depends on it: none is forgotten', () => {
    const members = Object.keys(memberAt(sampled.records[contract.sample]!, contract.at) as object);
    const declared = [...Object.keys(contract.meant), ...wordsOf(contract)];
    const own = members.filter((member) => member !== 'type' && (member !== 'id' || 'id' in contract.meant));
    expect(declared.toSorted()).toEqual(own.toSorted());
  });

  it('is another one where a run depends on it', () => {
    const dead = Object.entries(contract.meant).filter(([member, [recordId, path, value]]) => {
      const found = hashAfter(recordId, [...contract.at, member, ...path], value);
      return found === known.hash;
    });
    expect(dead.map(([member]) => member)).toEqual([]);
  });

  it('is the same where only words are rewritten or boxes moved', () => {
    const record = sampled.records[contract.sample]!;
    const alive = wordsOf(contract).filter((member) => {
      const path = [...contract.at, member];
      const before = memberAt(record, path)!;
      return hashAfter(contract.sample, path, otherThan(before)) !== known.hash;
    });
    expect(alive).toEqual([]);
  });
});

/** Another value of the same kind. */
function otherThan(value: Json): Json {
  if (typeof value === 'string') return `${value} rewritten`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'stage_mql';
  return Array.isArray(value) ? [...value, 'one more'] : { ...value, note: 'rewritten' };
}
