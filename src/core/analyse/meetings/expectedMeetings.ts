import { sameJson, type Json } from '../../lib/json.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { findRecord, recordsOf, singleton, waysFrom } from '../../model/queries.ts';
import type { Source } from '../../model/records/data.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import { factsOfMix, fieldsAskedBy, leadMixes } from './leadMixes.ts';
import { criteriaOf, decidedWays, outcomeShares } from './outcomeShares.ts';

/** MQLs of one kind in a month, and how many of them are expected to go on: to book a meeting. */
export interface ExpectedKind {
  readonly mqls: number;
  readonly meetings: number;
}

/** What a month brings to the stage where leads are qualified, and to the one after it, by kind of MQL. */
export interface ExpectedMeetings {
  readonly qualifiedStageId: string;
  /** The stage of the meeting; where several follow, that of the first way. */
  readonly meetingStageId: string;
  /** That way: the shares of the two kinds stand on it. */
  readonly meetingWayId: string;
  readonly handRaisers: ExpectedKind;
  readonly scored: ExpectedKind;
  readonly bySource: readonly {
    readonly sourceId: string;
    readonly handRaisers: ExpectedKind;
    readonly scored: ExpectedKind;
  }[];
}

/** The expectation, or in a sentence why only a run can tell. */
export type MeetingsAnswer =
  | { readonly expected: ExpectedMeetings; readonly problem: null }
  | { readonly expected: null; readonly problem: string };

interface Pair {
  readonly fieldId: string;
  readonly value: Json;
}

/**
 * How many meetings a month's MQLs are expected to book, without a run: from the volumes and mixes of the sources and
 * the shares on the ways out of the stage where leads are qualified. Only where that is a plain sum: every lead of the
 * sources comes to be qualified, and what decides is in the fields it brings with it. Hand-raisers are the leads that
 * have the values which every signal of a raised hand sets.
 */
export function expectedMeetings(blueprint: Blueprint): MeetingsAnswer {
  const { qualifiedStageId } = singleton(blueprint, 'settings');
  const stage = findRecord(blueprint, 'stage', qualifiedStageId ?? '');
  if (stage === undefined)
    return no('The blueprint does not say in which stage leads are qualified. Choose it in the settings.');
  const ways = decidedWays(blueprint, stage);
  const onward = ways.filter(({ kind }) => kind === 'advance' || kind === 'win');
  const first = onward[0];
  if (first === undefined) return no(`No decision leads on from ${stage.name}. Draw the way to the meeting.`);
  const asked = fieldsAskedBy(criteriaOf(blueprint, ways));
  if (asked === null)
    return no(`What decides in ${stage.name} is more than the fields of a lead, so only a run can tell.`);
  const sources = recordsOf(blueprint, 'source').filter(({ isReferral }) => !isReferral);
  const astray = sources.find((source) => !comesSurely(blueprint, source, stage));
  if (astray !== undefined)
    return no(`Not every lead of ${astray.name} comes to ${stage.name}, so only a run can tell how many do.`);
  const raised = raisedHand(blueprint);
  const fields = new Set([...asked, ...raised.map(({ fieldId }) => fieldId)]);
  const bySource: ExpectedMeetings['bySource'][number][] = [];
  for (const source of sources) {
    const counted = countedBy(blueprint, source, { ways, onward, raised, fields });
    if (counted === null)
      return no(`The leads of ${source.name} differ too much to be listed, so only a run can tell.`);
    bySource.push({ sourceId: source.id, ...counted });
  }
  const sum = (kind: 'handRaisers' | 'scored'): ExpectedKind => ({
    mqls: bySource.reduce((total, each) => total + each[kind].mqls, 0),
    meetings: bySource.reduce((total, each) => total + each[kind].meetings, 0),
  });
  const expected = { handRaisers: sum('handRaisers'), scored: sum('scored'), bySource };
  return {
    expected: {
      qualifiedStageId: stage.id,
      meetingStageId: first.toId,
      meetingWayId: first.id,
      ...expected,
    },
    problem: null,
  };
}

/** The part of a kind that books a meeting; NaN where there are none of it. */
export function meetingRate({ mqls, meetings }: ExpectedKind): number {
  return meetings / mqls;
}

function no(problem: string): MeetingsAnswer {
  return { expected: null, problem };
}

function countedBy(
  blueprint: Blueprint,
  source: Source,
  {
    ways,
    onward,
    raised,
    fields,
  }: {
    readonly ways: readonly Transition[];
    readonly onward: readonly Transition[];
    readonly raised: readonly Pair[];
    readonly fields: ReadonlySet<string>;
  },
) {
  const mixes = leadMixes(source, fields);
  if (mixes === null) return null;
  const month = leadsAMonth(source);
  const counts = { handRaisers: { mqls: 0, meetings: 0 }, scored: { mqls: 0, meetings: 0 } };
  for (const mix of mixes) {
    const isRaised =
      raised.length > 0 &&
      raised.every(({ fieldId, value }) => sameJson(mix.fields.get(fieldId) ?? null, value));
    const kind = counts[isRaised ? 'handRaisers' : 'scored'];
    const shares = outcomeShares(blueprint, ways, factsOfMix(mix.fields));
    const goOn = onward.reduce((total, { id }) => total + (shares.get(id) ?? 0), 0);
    kind.mqls += month * mix.share;
    kind.meetings += month * mix.share * goOn;
  }
  return counts;
}

/** Leads a month: the mean of the twelve, or a twelfth of the year. */
function leadsAMonth({ arrivals: { volume } }: Source): number {
  if (volume.kind === 'monthly') return volume.leads.reduce((sum, leads) => sum + leads, 0) / 12;
  const aYear = { hour: 365 * 24, day: 365, week: 365 / 7, year: 1 };
  return (volume.leads * aYear[volume.per]) / 12;
}

/** Whether the leads of a source begin in the stage, or where nothing but time leads anywhere else. */
function comesSurely(blueprint: Blueprint, { entryStageId }: Source, stage: Stage): boolean {
  const entry = entryStageId ?? recordsOf(blueprint, 'stage').find(({ isEntryPoint }) => isEntryPoint)?.id;
  if (entry === stage.id) return true;
  const ways = waysFrom(blueprint, entry ?? '').filter(({ trigger }) => trigger !== 'timer');
  return ways.length > 0 && ways.every(({ toId }) => toId === stage.id);
}

/** What every signal of a raised hand sets. */
function raisedHand(blueprint: Blueprint): readonly Pair[] {
  const [first, ...others] = recordsOf(blueprint, 'signal').filter(({ isHandRaise }) => isHandRaise);
  return (first?.sets ?? []).filter((pair) =>
    others.every(({ sets }) =>
      sets.some(({ fieldId, value }) => fieldId === pair.fieldId && sameJson(value, pair.value)),
    ),
  );
}
