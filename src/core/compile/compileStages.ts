import { MS_PER } from '../criteria/criterion.ts';
import { hashText } from '../lib/random.ts';
import type { Signal } from '../model/records/data.ts';
import type { Batch, Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CriteriaCompiler } from './compileCriteria.ts';
import { compileDelay, compileDuration, type CalendarTable } from './compileTimes.ts';
import type { PlanActivity, PlanDuration, PlanStage, PlanWay } from './plan.ts';
import { waitsOf } from './retests.ts';
import { ancestorsOf, type StageTree } from './stageTree.ts';

/** A month, for rates: a twelfth of 365 days. */
const MONTH_MS = (365 / 12) * MS_PER.days;

/** What the stages of a plan are made with. */
export interface StageTables {
  readonly tree: StageTree;
  readonly teamOf: readonly number[];
  readonly teamIndex: ReadonlyMap<string, number>;
  /** By stage, what its success paths go through (rule B1); empty where skipping is a mistake. */
  readonly expectedStages: readonly PlanStage['expects'][];
  /** The instants of a batch that is handed over by the clock; none for others. */
  readonly batchTimes: (batch: Batch | null) => Float64Array;
  readonly statusIndex: ReadonlyMap<string, number>;
  readonly calendars: CalendarTable;
  readonly criteria: CriteriaCompiler;
  /** Place by place the same as `transitions`. */
  readonly ways: readonly PlanWay[];
  readonly signals: readonly Signal[];
  readonly transitions: readonly Transition[];
}

/** The stages of the plan with their ways, promises, work and signals. */
export function compileStages(tables: StageTables): { stages: PlanStage[]; activities: PlanActivity[] } {
  const activities: PlanActivity[] = [];
  const stages = tables.tree.stages.map((stage, place) => compileStage(stage, place, activities, tables));
  return { stages, activities };
}

function compileStage(
  stage: Stage,
  place: number,
  activities: PlanActivity[],
  tables: StageTables,
): PlanStage {
  const { tree, ways } = tables;
  const kind = stageKindOf(stage);
  const lineage = [place, ...ancestorsOf(tree.parent, place)];
  const own = (trigger: PlanWay['trigger']) =>
    placesOf(ways, (way) => way.from === place && way.trigger === trigger);
  const missed = (what: 'firstResponseMissed' | 'maximumTimeMissed') =>
    own('timer').filter((way) => tables.transitions[way]!.timer?.kind === what);
  const ofLineage = (...triggers: PlanWay['trigger'][]) =>
    lineage.flatMap((of) => placesOf(ways, ({ from, trigger }) => from === of && triggers.includes(trigger)));
  const automaticWays = own('automatic');
  return {
    id: stage.id,
    key: stage.key,
    word: hashText(stage.id),
    isGate: kind.passesAtOnce,
    isEnd: kind.isEnd,
    parent: tree.parent[place]!,
    depth: tree.depth[place]!,
    initial: tree.initial[place]!,
    team: tables.teamOf[place]!,
    statusOnEntry: tables.statusIndex.get(stage.statusOnEntryId ?? '') ?? -1,
    isEntryPoint: stage.isEntryPoint,
    isSuccess: stage.route === 'success',
    gateWays: withDefaultLast(own('gate'), tables.transitions),
    automaticWays,
    decisionWays: ofLineage('decision', 'event'),
    referralWays: own('referral'),
    clockWays: own('timer').filter((way) => ways[way]!.clock !== null),
    firstResponseWays: missed('firstResponseMissed'),
    maximumTimeWays: missed('maximumTimeMissed'),
    overflowWays: ofLineage('overflow'),
    patienceWays: ofLineage('patience'),
    promises: promisesOf(stage, tables),
    activities:
      kind.hasSubStages && tree.initial[place]! >= 0 ? [] : addActivities(stage, place, activities, tables),
    signals: tables.signals.flatMap((signal, index) => {
      const perMonth = signal.rates
        .filter(({ stageId }) => lineage.some((of) => tree.stages[of]!.id === stageId))
        .reduce((sum, { timesPerMonth }) => sum + timesPerMonth, 0);
      return perMonth > 0 ? [{ signal: index, ratePerMs: perMonth / MONTH_MS }] : [];
    }),
    retestAfterMs: waitsOf(
      automaticWays.map((way) => ways[way]!.criterion),
      tables.criteria,
    ),
    stock: {
      // A gate holds nobody, a group only what its sub-stages hold, and what has ended is not counted.
      leads: kind.passesAtOnce || kind.isEnd || tree.initial[place]! >= 0 ? 0 : stage.stock.leads,
      age: compileDelay(stage.stock.age, tables.calendars),
      isWorked: stage.stock.isWorked,
    },
    expects: tables.expectedStages[place] ?? [],
  };
}

function placesOf(ways: readonly PlanWay[], wanted: (way: PlanWay) => boolean): number[] {
  return ways.flatMap((way, place) => (wanted(way) ? [place] : []));
}

/** A gate tries its ways in order and its default last; a gate with one way has it as its default. */
function withDefaultLast(own: readonly number[], transitions: readonly Transition[]): number[] {
  const isDefault = (way: number) => transitions[way]!.isDefault;
  return [...own.filter((way) => !isDefault(way)), ...own.filter(isDefault)];
}

function promisesOf({ sla }: Stage, { calendars, criteria }: StageTables): PlanStage['promises'] {
  const read = (times: Pick<Stage['sla'], 'firstResponse' | 'maximumTime'>) => {
    const firstResponse = times.firstResponse && compileDuration(times.firstResponse, calendars);
    const maximumTime = times.maximumTime && compileDuration(times.maximumTime, calendars);
    return { firstResponse, maximumTime: apart(maximumTime, firstResponse) };
  };
  // A variant that says nothing about one of the two times keeps the general promise for it.
  const general = read(sla);
  const variants = sla.variants.map((variant) => {
    const own = read({
      firstResponse: variant.firstResponse ?? sla.firstResponse,
      maximumTime: variant.maximumTime ?? sla.maximumTime,
    });
    return { criterion: criteria.add(variant.appliesTo), ...own };
  });
  const promises = [...variants, { criterion: -1, ...general }];
  return promises.some(({ firstResponse, maximumTime }) => firstResponse !== null || maximumTime !== null)
    ? promises
    : [];
}

/** Rule T4: two clocks of one stage that would strike together are a millisecond apart, with calendars and without. */
function apart(later: PlanDuration | null, earlier: PlanDuration | null): PlanDuration | null {
  if (later === null || earlier === null) return later;
  const together = later.ms === earlier.ms && later.calendar === earlier.calendar;
  const elapsedTogether = later.elapsedMs === earlier.elapsedMs;
  return {
    ...later,
    ms: later.ms + (together ? 1 : 0),
    elapsedMs: later.elapsedMs + (elapsedTogether ? 1 : 0),
  };
}

function addActivities(stage: Stage, place: number, all: PlanActivity[], tables: StageTables): number[] {
  return stage.activities.map((activity) => {
    const isPersonal = activity.automation === 'manual';
    all.push({
      id: activity.id,
      word: hashText(activity.id),
      stage: place,
      isPersonal,
      makesContact: activity.makesContact,
      criterion: tables.criteria.add(activity.appliesTo),
      // What a tool does takes up nobody, whoever is responsible for it.
      team: isPersonal ? (tables.teamIndex.get(activity.teamId ?? '') ?? tables.teamOf[place]!) : -1,
      batchLeads: activity.batch?.kind === 'leads' ? activity.batch.leads : 0,
      batchTimes: tables.batchTimes(activity.batch),
      wait: compileDelay(activity.wait, tables.calendars),
      effort: compileDelay(activity.effort, tables.calendars),
    });
    return all.length - 1;
  });
}
