import { isTimeZone } from '../lib/zone.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Problem } from '../model/problem.ts';
import { recordsOf, singleton } from '../model/queries.ts';
import { askedRounds } from './askedRounds.ts';
import { findBlockers } from './blockers.ts';
import { bringsLeads } from './bringsLeads.ts';
import { createCriteriaCompiler } from './compileCriteria.ts';
import { compileDealValue } from './compileDealValue.ts';
import { compileFields } from './compileFields.ts';
import { compileSource, toStored } from './compileSources.ts';
import { compileStages } from './compileStages.ts';
import { batchTimes } from './batchTimes.ts';
import { compileTeams } from './compileTeams.ts';
import { compileCalendar, compileDuration, startInstantOf, type CalendarTable } from './compileTimes.ts';
import { expectedStages } from './expectedStages.ts';
import { compileReasons, compileWays, usableTransitions } from './compileWays.ts';
import type { Plan, PlanSignal } from './plan.ts';
import { indexOf } from './indexOf.ts';
import { ownersOf } from './ownersOf.ts';
import { hashOf } from './planHash.ts';
import { boundariesOf } from './retests.ts';
import { enteredBy, firstEntry, readStageTree } from './stageTree.ts';
import { withOwnKeys } from './withOwnKeys.ts';

/** What compiling a blueprint comes to: a plan, or the problems that stand in its way. */
export interface Compiled {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/** Business time is laid out beyond a run's end, so that a lead walked by hand keeps its calendars. */
const DAYS_BEYOND = 400;
const compiledBlueprints = new WeakMap<object, Map<number, Compiled>>();

/**
 * Compiles a blueprint to the plan that the machine and the simulator read. Never throws and never fails
 * silently: without a plan there is at least one problem of severity "error". Calendars and arrivals are laid
 * out for so many days of a run; a plan's hash does not depend on them.
 */
export function compileBlueprint(
  blueprint: Blueprint,
  days: number = singleton(blueprint, 'settings').runDays,
): Compiled {
  const byDays = compiledBlueprints.get(blueprint.records) ?? new Map<number, Compiled>();
  compiledBlueprints.set(blueprint.records, byDays);
  const known = byDays.get(days);
  if (known) return known;
  const problems = findBlockers(blueprint);
  const blocked = problems.some(({ severity }) => severity === 'error');
  const compiled = { plan: blocked ? null : makePlan(blueprint, days), problems };
  byDays.set(days, compiled);
  return compiled;
}

function makePlan(blueprint: Blueprint, runDays: number): Plan {
  const settings = singleton(blueprint, 'settings');
  const scoreModel = singleton(blueprint, 'scoreModel');
  const tree = readStageTree(blueprint);
  const timeZone = isTimeZone(settings.timeZone) ? settings.timeZone : 'UTC';
  const startInstant = startInstantOf(settings.startDate, timeZone);
  const days = runDays + DAYS_BEYOND;

  const calendarRecords = recordsOf(blueprint, 'calendar');
  const calendars: CalendarTable = {
    index: indexOf(calendarRecords),
    hoursPerDay: calendarRecords.map(({ hoursPerDay }) => hoursPerDay),
  };
  const statusRecords = withOwnKeys(recordsOf(blueprint, 'status'));
  const statusIndex = indexOf(statusRecords);
  const signalRecords = withOwnKeys(recordsOf(blueprint, 'signal'));
  const sourceRecords = recordsOf(blueprint, 'source');
  const transitions = usableTransitions(recordsOf(blueprint, 'transition'), tree);
  const fields = compileFields(blueprint);
  const criteria = createCriteriaCompiler({
    fields,
    statuses: statusRecords.map(({ id, key }) => ({ id, key })),
    signalIndex: indexOf(signalRecords),
    wayIndex: indexOf(transitions),
  });
  const teamOf = ownersOf(blueprint, tree);
  const { reasons, reasonStart } = compileReasons(recordsOf(blueprint, 'reasonList'), indexOf(sourceRecords));
  const ways = compileWays(transitions, {
    tree,
    teamOf,
    calendars,
    criteria,
    reasonStart,
    countedWays: askedRounds(blueprint),
  });
  const sourceEntries = sourceRecords.map(
    (source) => tree.index.get(source.entryStageId ?? '') ?? firstEntry(tree),
  );
  const frame = { startInstant, timeZone, days };
  const { skipping } = singleton(blueprint, 'policies');
  const teamRecords = recordsOf(blueprint, 'team');
  const { stages, activities } = compileStages({
    tree,
    teamOf,
    teamIndex: indexOf(teamRecords),
    expectedStages:
      skipping === 'strict'
        ? []
        : expectedStages(tree, ways, [
            ...sourceEntries.filter((_, place) => bringsLeads(sourceRecords[place]!)),
            ...ways.flatMap(({ trigger, to }) => (trigger === 'referral' ? [to] : [])),
          ]),
    batchTimes: (batch) => batchTimes(batch, frame),
    statusIndex,
    calendars,
    criteria,
    ways,
    transitions,
    signals: signalRecords,
  });
  const signals = signalRecords.map((signal): PlanSignal => ({
    id: signal.id,
    key: signal.key,
    event: `signal.${signal.key}`,
    component: signal.component,
    points: signal.points,
    modifiers: signal.modifiers.map(({ appliesTo, factor }) => ({
      criterion: criteria.add(appliesTo),
      factor,
    })),
    sets: signal.sets.flatMap(({ fieldId, value }) => {
      const field = fields.findIndex(({ id }) => id === fieldId);
      return field < 0 ? [] : [{ field, value: toStored(fields[field]!, value) }];
    }),
    isHandRaise: signal.isHandRaise,
  }));
  const sources = sourceRecords.map((source, place) => {
    const entry = sourceEntries[place]!;
    return compileSource(source, enteredBy(tree, entry, 0), entry, fields, criteria, frame);
  });
  const fitRules = scoreModel.fitRules.map(({ appliesTo, points }) => ({
    criterion: criteria.add(appliesTo),
    points,
  }));
  const automatic = ways.filter(({ trigger }) => trigger === 'automatic').map(({ criterion }) => criterion);
  const teams = compileTeams(teamRecords, {
    tree,
    calendarIndex: calendars.index,
    criteria,
    calendarId: settings.calendarId,
  });
  const stageOf = (id: string | null) => tree.index.get(id ?? '') ?? -1;
  const statusSetBy = (what: string) => statusRecords.findIndex(({ setBy }) => setBy === what);
  const plan = {
    startInstant,
    runDays,
    fields,
    statuses: statusRecords.map(({ id, key }) => ({ id, key })),
    statusOnHandOff: statusSetBy('handOff'),
    statusOnActivity: statusSetBy('activityStarted'),
    statusOnContact: statusSetBy('contactMade'),
    calendars: calendarRecords.map((calendar) => compileCalendar(calendar, timeZone, startInstant, days)),
    teams,
    stages,
    ways,
    activities,
    signals,
    sources,
    reasons,
    fitRules,
    halfLifeMs:
      scoreModel.halfLife === null
        ? Infinity
        : compileDuration(scoreModel.halfLife, calendars).ms || Infinity,
    scoreBoundaries: boundariesOf(automatic, criteria),
    responseDecay: [...settings.responseDecay].sort((a, b) => a.hours - b.hours),
    dealValue: compileDealValue(settings.dealValue),
    skipping,
    depth: Math.max(1, ...tree.depth.map((depth) => depth + 1)),
    customerStage: stageOf(settings.customerStageId),
    evangelistStage: stageOf(settings.evangelistStageId),
    qualifiedStage: stageOf(settings.qualifiedStageId),
    ...criteria.finish(),
  };
  // What is laid out over the days follows from what is hashed in its place.
  const meaning = {
    ...plan,
    runDays: 0,
    // Where the name of an event is made from a label, rewriting that changes no run.
    ways: ways.map((way, place) => ({ ...way, event: transitions[place]!.event })),
    timeZone,
    calendars: calendarRecords.map(({ timeZone: zone, openHours, holidays }) => [zone, openHours, holidays]),
    activities: activities.map((activity) => ({ ...activity, batchTimes: 0 })),
    batches: tree.stages.flatMap((stage) => stage.activities.map(({ batch }) => batch)),
    sources: sources.map((source, place) => ({
      ...source,
      times: 0,
      expected: sourceRecords[place]!.arrivals,
    })),
  };
  return { ...plan, hash: hashOf(meaning) };
}
