import { fieldPlaces } from '../../compile/drawFields.ts';
import type { Plan } from '../../compile/plan.ts';
import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';
import { firstAtLeast } from '../../lib/distributions.ts';
import { mix, uniform } from '../../lib/random.ts';
import { createFactReader, type LeadMoment } from './leadMoment.ts';
import { placesOfOccasion, type Occasion } from './occasion.ts';
import { SampledLead, type SampleWorld } from './sampledLead.ts';
import { clocksOf, stayLength } from './stayLength.ts';
import { findWays, lineageOf, type WayFinder } from './wayFinder.ts';

/** Leads as they stand before a decision: each with the moments at which it is asked. */
export interface LeadSample {
  /** How many new leads it took to have so many that come as far. */
  readonly drawn: number;
  readonly leads: readonly SampleLead[];
}

export interface SampleLead {
  /** Place of its source in the plan. */
  readonly source: number;
  readonly moments: readonly LeadMoment[];
}

export interface SampleSize {
  readonly seed: number;
  /** As many are drawn, unless fewer come as far out of `most`. */
  readonly wanted: number;
  readonly most: number;
}

export const usualSize: SampleSize = { seed: 1, wanted: 2_000, most: 8_000 };
/** So many leads are drawn between two pauses. */
const SLICE = 100;

/**
 * Draws leads from the sources of a plan and lets each go by the blueprint's own criteria, with the signals of its
 * stages, to where a decision is made. There it stays as long as clock or work say, whatever the decision. People's
 * decisions on the way are taken to be yes; no teams, queues or calendars. Pauses now and then, to be overtaken.
 */
export function* drawSample(plan: Plan, occasion: Occasion, size: SampleSize): Generator<void, LeadSample> {
  const world: SampleWorld = { plan, fieldAt: fieldPlaces(plan), facts: createFactReader(plan) };
  const wanted = placesOfOccasion(plan, occasion);
  const finder = wanted.size === 0 ? null : findWays(plan, wanted);
  const sources = sourcesByVolume(plan, finder);
  const leads: SampleLead[] = [];
  let drawn = 0;
  while (leads.length < size.wanted && drawn < size.most && sources.places.length > 0) {
    const u = uniform(size.seed, mix(size.seed, drawn), 1, drawn);
    const source = sources.places[firstAtLeast(sources.cumulated, u)]!;
    const lead = new SampledLead(world, source, size.seed, drawn);
    drawn += 1;
    const stage = enteredFrom(plan, source);
    lead.enter(stage, -1);
    const at = finder === null ? stage : goTo(lead, stage, world, finder);
    if (at !== null) leads.push({ source, moments: momentsAt(lead, at, world, occasion) });
    if (drawn % SLICE === 0) yield;
  }
  return { drawn, leads };
}

/** Goes as far as the wanted stages; null: the blueprint's criteria send it elsewhere. */
function goTo(lead: SampledLead, from: number, world: SampleWorld, finder: WayFinder): number | null {
  let stage = from;
  while (!finder.isWanted(stage)) {
    const way = wayTaken(lead, stage, world, finder);
    if (way === null || !(finder.distance[finder.endOf(way)]! < finder.distance[stage]!)) return null;
    stage = finder.endOf(way);
    lead.enter(stage, way);
  }
  return stage;
}

/** The way a lead takes: by itself as soon as one opens, at the end of its stay by a decision that leads on, else by a clock. */
function wayTaken(
  lead: SampledLead,
  stage: number,
  { plan, facts }: SampleWorld,
  finder: WayFinder,
): number | null {
  const { isGate, gateWays } = plan.stages[stage]!;
  const isOpen = (moment: LeadMoment) => openAt(plan, facts(moment));
  if (isGate) return gateWays.find(isOpen(lead.moment())) ?? null;
  const automatic = lineageOf(plan, stage).flatMap((place) => plan.stages[place]!.automaticWays);
  let last: LeadMoment | null = null;
  for (const { moment, ended } of stayOf(lead, stage, plan, facts)) {
    const taken = automatic.find(isOpen(moment)) ?? ended;
    if (taken !== null) return taken;
    last = moment;
  }
  return last === null ? null : (finder.nearer(stage).find(isOpen(last)) ?? null);
}

function momentsAt(lead: SampledLead, stage: number, world: SampleWorld, { when }: Occasion): LeadMoment[] {
  if (when === 'arrival') return [lead.moment()];
  const moments = Array.from(stayOf(lead, stage, world.plan, world.facts), ({ moment }) => moment);
  return when === 'end' ? moments.slice(-1) : moments;
}

/** The moments of a stay; one that a clock ends before its time is over with the moment that says so. */
function* stayOf(
  lead: SampledLead,
  stage: number,
  plan: Plan,
  facts: SampleWorld['facts'],
): Generator<{ readonly moment: LeadMoment; readonly ended: number | null }> {
  const clocks = clocksOf(plan, stage);
  const times = [...new Set(clocks.map(({ ms }) => ms))];
  const length = stayLength(plan, stage, lead.key);
  for (const moment of lead.stay(plan.stages[stage]!, length, times)) {
    const strike = clocks.filter(({ ms }) => ms === moment.timeInStageMs && ms < length);
    const isOpen = openAt(plan, facts(moment));
    const ended = strike.find(({ way }) => isOpen(way))?.way ?? null;
    yield { moment, ended };
    if (ended !== null) return;
  }
}

/** Whether a way is open for a lead. */
function openAt(plan: Plan, facts: LeadFacts): (way: number) => boolean {
  return (way) => evaluate(plan.criteria[plan.ways[way]!.criterion] ?? null, facts) === true;
}

/** The sources whose leads can come as far, by how many they bring. */
function sourcesByVolume(plan: Plan, finder: WayFinder | null) {
  const usable = plan.sources.flatMap(({ isReferral, expected, batchSize }, place) => {
    const leads = (expected.at(-1) ?? 0) * batchSize;
    const isNear = finder === null || Number.isFinite(finder.distance[enteredFrom(plan, place)]!);
    return !isReferral && leads > 0 && isNear ? [{ place, leads }] : [];
  });
  const total = usable.reduce((sum, { leads }) => sum + leads, 0);
  let sum = 0;
  return {
    places: usable.map(({ place }) => place),
    cumulated: usable.map(({ leads }) => (sum += leads / total)),
  };
}

function enteredFrom({ sources }: Plan, source: number): number {
  const { enters, entryStage } = sources[source]!;
  return enters.at(-1) ?? entryStage;
}
