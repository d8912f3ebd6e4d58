import type { FieldPath } from '../../../model/changes.ts';
import type { BlueprintRecord, RecordOf } from '../../../model/records.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about } from '../../parts/lengthsOfTime.ts';

type Setting = NonNullable<RecordMembers<'scenario'>['settings']>[number];

/** Questions a workshop asks first, as changes to the finished records. */
export function scenariosFor(records: readonly BlueprintRecord[]): readonly RecordMembers<'scenario'>[] {
  const sources = records.filter((record) => record.type === 'source');
  const signals = records.filter((record) => record.type === 'signal');
  const stages = records.filter((record) => record.type === 'stage');
  return [
    {
      id: 'scenario_fewerHandRaisers',
      name: '40 % fewer hand-raisers',
      description:
        'A significant 40 % decrease in the number of handraisers while the number of leads stays the same. How many scored MQLs would make up for it?',
      settings: [...fewerWhoAskAtOnce(sources, 0.6), ...rarer(signals, 0.6)],
    },
    {
      id: 'scenario_slowCalls',
      name: 'Hand-raisers wait four hours',
      description:
        'The first call to a hand-raiser takes four business hours instead of ten minutes: all are called back once a day, at one o’clock.',
      settings: slowCalls(stages),
    },
    {
      id: 'scenario_betterSequence',
      name: 'Better sequence, SQL to Opportunity',
      description: 'New messages bring five of a hundred SQLs more into the pipeline.',
      settings: [
        set('transition_sqlToOpportunity', ['share'], 0.61),
        set('transition_sqlToOpportunity', ['modifiers', 1, 'share'], 0.66),
      ],
    },
    {
      id: 'scenario_noMetaAds',
      name: 'Meta Ads stopped',
      description: 'The budget is saved, not moved: what do cheap leads really bring?',
      settings: [
        set('source_metaAds', ['arrivals', 'volume'], { kind: 'monthly', leads: Array(12).fill(0) }),
      ],
    },
    {
      id: 'scenario_fewerBdrs',
      name: 'Two BDRs fewer',
      description: 'Four instead of six. Visible where team capacity is simulated.',
      settings: [set('team_bdr', ['headCount'], 2)],
    },
  ];
}

function set(recordId: string, path: FieldPath, value: Setting['value']): Setting {
  return { recordId, path: [...path], value };
}

/** In every source, fewer leads whose first form asked to talk to sales; the others in proportion more. */
function fewerWhoAskAtOnce(sources: readonly RecordOf<'source'>[], factor: number): Setting[] {
  return sources.flatMap(({ id, attributes }) =>
    attributes.flatMap(({ fieldId, values }, place) => {
      if (fieldId !== 'field_firstInterest') return [];
      return values.flatMap(({ value, weight }, at) =>
        value === 'talkToSales'
          ? [set(id, ['attributes', place, 'values', at, 'weight'], rounded(weight * factor))]
          : [],
      );
    }),
  );
}

/** Requests out of nurture, less often. */
function rarer(signals: readonly RecordOf<'signal'>[], factor: number): Setting[] {
  return signals
    .filter(({ id }) => id === 'signal_demoRequest' || id === 'signal_pricingQuestion')
    .flatMap(({ id, rates }) =>
      rates.map(({ timesPerMonth }, at) =>
        set(id, ['rates', at, 'timesPerMonth'], rounded(timesPerMonth * factor)),
      ),
    );
}

/** Without the crumbs of binary fractions: people read these numbers. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Runs that know of no people read the wait, runs with people and calendars the batch. */
function slowCalls(stages: readonly RecordOf<'stage'>[]): Setting[] {
  const mql = stages.find(({ id }) => id === 'stage_mql')!;
  const call = ['activities', mql.activities.findIndex(({ id }) => id === 'activity_mqlCall')];
  return [
    set(mql.id, [...call, 'wait'], about(4, 3, 'hours', 'calendar_businessHours')),
    set(mql.id, [...call, 'batch'], { kind: 'daily', minute: 13 * 60 }),
  ];
}
