import type { Criterion } from '../criteria/criterion.ts';
import type { Sampler } from '../lib/distributions.ts';
import type { Json } from '../lib/json.ts';
import type { OpenTimes } from '../lib/openTime.ts';

/**
 * What a blueprint means, in flat tables and small arrays: the one source of both the machine and the
 * simulator. Plain data, so it can be sent to a worker and hashed. References are indices into the lists of
 * the plan; -1 stands for none. Times are milliseconds, instants count from the run's start.
 */
export interface Plan {
  /** Changes whenever the meaning changes, and never when a box is moved or a text rewritten. */
  readonly hash: string;
  /** Milliseconds since 1970 of the run's start. */
  readonly startInstant: number;
  /** How long a run lasts unless it is told otherwise. */
  readonly runDays: number;
  readonly fields: readonly PlanField[];
  readonly statuses: readonly PlanStatus[];
  /** The statuses that happen by themselves. */
  readonly statusOnHandOff: number;
  readonly statusOnActivity: number;
  readonly statusOnContact: number;
  readonly calendars: readonly OpenTimes[];
  readonly teams: readonly PlanTeam[];
  readonly stages: readonly PlanStage[];
  readonly ways: readonly PlanWay[];
  readonly activities: readonly PlanActivity[];
  readonly signals: readonly PlanSignal[];
  readonly sources: readonly PlanSource[];
  readonly reasons: readonly PlanReason[];
  readonly program: CriteriaProgram;
  readonly fitRules: readonly { readonly criterion: number; readonly points: number }[];
  /** Infinity: points stay. */
  readonly halfLifeMs: number;
  /** Score boundaries that an automatic way may wait for a falling score to cross; empty where none does. */
  readonly scoreBoundaries: readonly ScoreBoundary[];
  /** Conversion left after so many hours until the first response; linear between the points, constant after. */
  readonly responseDecay: readonly { readonly hours: number; readonly factor: number }[];
  /** The deepest nesting of stages: 1 where no stage has sub-stages. */
  readonly depth: number;
  /** What the deal of a lead that becomes a customer is worth; null: nothing is said of it. */
  readonly dealValue: Sampler | null;
  /** What happens when a lead goes past a stage (rule B1). */
  readonly skipping: 'strict' | 'withReason' | 'backfill';
  readonly customerStage: number;
  readonly evangelistStage: number;
  readonly qualifiedStage: number;
  /** Criteria as data, by the number that ways, activities and rules use: the machine's guards carry them. */
  readonly criteria: readonly Criterion[];
}

export interface PlanField {
  readonly id: string;
  readonly key: string;
  /** number: values as they are. code: values are places in the dictionary. */
  readonly kind: 'number' | 'code';
  readonly dictionary: readonly Json[];
}

export interface PlanStatus {
  readonly id: string;
  readonly key: string;
}

/** People who do the work: servers with working hours, and one queue. Without crews the team is not a limit. */
export interface PlanTeam {
  readonly id: string;
  /** People with common working hours; calendar -1: around the clock. */
  readonly crews: readonly { readonly people: number; readonly calendar: number }[];
  /** -1: without limit. */
  readonly queueLimit: number;
  readonly handRaisersFirst: boolean;
  /** The first rule that holds is the lead's class; `stages` empty: it counts in all of them. */
  readonly priorities: readonly { readonly criterion: number; readonly stages: readonly number[] }[];
  /** Among leads of one class: first come, first served; else the promise that is due first. */
  readonly isFirstCome: boolean;
}

/** A promise or clock: so many milliseconds, elapsed (calendar -1) or of a calendar's open time. */
export interface PlanDuration {
  readonly ms: number;
  readonly calendar: number;
  /** The same where calendars are left out: a day is 24 hours then. */
  readonly elapsedMs: number;
}

/** A length of time that is drawn: the sampler's unit is `unitMs` milliseconds (of open time where a calendar is given). */
export interface PlanDelay {
  readonly sampler: Sampler;
  readonly unitMs: number;
  readonly calendar: number;
  /** The unit where calendars are left out. */
  readonly elapsedUnitMs: number;
}

export interface PlanPromise {
  readonly firstResponse: PlanDuration | null;
  readonly maximumTime: PlanDuration | null;
}

export interface PlanStage {
  readonly id: string;
  readonly key: string;
  /** A word of its id, for its draws. */
  readonly word: number;
  readonly isGate: boolean;
  readonly isEnd: boolean;
  readonly parent: number;
  /** 0 at the top. */
  readonly depth: number;
  /** The sub-stage a lead begins in; -1 where it has none. */
  readonly initial: number;
  readonly team: number;
  readonly statusOnEntry: number;
  readonly isEntryPoint: boolean;
  readonly isSuccess: boolean;
  /** A gate's ways in the order they are tried; the default is last. */
  readonly gateWays: readonly number[];
  readonly automaticWays: readonly number[];
  /** Decision and event ways of this stage, then of the groups around it. */
  readonly decisionWays: readonly number[];
  readonly referralWays: readonly number[];
  readonly clockWays: readonly number[];
  readonly firstResponseWays: readonly number[];
  readonly maximumTimeWays: readonly number[];
  /** Of this stage, then of the groups around it: for a lead that finds the queue full, or waits in it too long. */
  readonly overflowWays: readonly number[];
  readonly patienceWays: readonly number[];
  /** Promises in the order they are tried; the last one (criterion -1) is for all. Empty: none. */
  readonly promises: readonly (PlanPromise & { readonly criterion: number })[];
  readonly activities: readonly number[];
  /** Signals active here, in its groups too. */
  readonly signals: readonly { readonly signal: number; readonly ratePerMs: number }[];
  /** Instants since entry at which an automatic way's time-in-stage criteria may change. */
  readonly retestAfterMs: readonly number[];
  /** Leads that are here when a run begins, and for how long they have been, and whether they are worked. */
  readonly stock: { readonly leads: number; readonly age: PlanDelay | null; readonly isWorked: boolean };
  /**
   * By the stage a lead began in: the stages that every success path from there to here goes through. Empty
   * where skipping is a mistake (policy "strict") and for stages off the success path.
   */
  readonly expects: readonly { readonly entry: number; readonly stages: readonly number[] }[];
}

export interface PlanWay {
  readonly id: string;
  /** A word of its id, for its draws. */
  readonly word: number;
  readonly event: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'advance' | 'recycle' | 'reject' | 'lose' | 'win' | 'refer';
  readonly trigger:
    'decision' | 'event' | 'automatic' | 'timer' | 'overflow' | 'patience' | 'gate' | 'referral';
  /** -1: always open. */
  readonly criterion: number;
  /** -1: what the others leave over. */
  readonly share: number;
  readonly modifiers: readonly { readonly criterion: number; readonly share: number }[];
  readonly delay: PlanDelay | null;
  readonly clock: PlanDuration | null;
  /** -1: without limit. */
  readonly maximumRounds: number;
  readonly countsRounds: boolean;
  readonly resetsScore: boolean;
  readonly isHandOff: boolean;
  /** The first of its reasons, and how many. */
  readonly reasonStart: number;
  readonly reasonCount: number;
  /** How many levels of active stages it leaves in place: those around both its ends. */
  readonly keepDepth: number;
  /** The stages it enters, outermost first, down to where the lead is then. */
  readonly enters: readonly number[];
}

export interface PlanActivity {
  readonly id: string;
  readonly word: number;
  readonly stage: number;
  /** Whether a person does it, so that its start is a response. */
  readonly isPersonal: boolean;
  readonly makesContact: boolean;
  readonly criterion: number;
  /** The team whose people do it; -1: none, or a tool does it. */
  readonly team: number;
  /** How many leads wait for each other; 0: none does. */
  readonly batchLeads: number;
  /** The instants at which the leads that have gathered are handed over together; empty: at once. */
  readonly batchTimes: Float64Array;
  readonly wait: PlanDelay | null;
  readonly effort: PlanDelay | null;
}

export interface PlanSignal {
  readonly id: string;
  readonly key: string;
  readonly event: string;
  readonly component: 'engagement' | 'intent';
  readonly points: number;
  readonly modifiers: readonly { readonly criterion: number; readonly factor: number }[];
  /** Values as the plan stores them: numbers, or places in the field's dictionary. */
  readonly sets: readonly { readonly field: number; readonly value: number }[];
  readonly isHandRaise: boolean;
}

export interface PlanSource {
  readonly id: string;
  readonly word: number;
  readonly entryStage: number;
  /** The stages a new lead enters, outermost first. */
  readonly enters: readonly number[];
  readonly process: 'poisson' | 'fixed';
  readonly batchSize: number;
  readonly isReferral: boolean;
  /** Expected arrivals (batches) as a broken line: at each instant, how many have come; beyond the end, at the last slope. */
  readonly times: Float64Array;
  readonly expected: Float64Array;
  readonly attributes: readonly PlanAttribute[];
}

export interface PlanAttribute {
  readonly field: number;
  readonly word: number;
  readonly criterion: number;
  readonly values: readonly number[];
  readonly cumulated: readonly number[];
  readonly sampler: Sampler | null;
}

export interface PlanReason {
  readonly id: string;
  readonly weight: number;
  readonly sourceWeights: readonly { readonly source: number; readonly weight: number }[];
}

export interface ScoreBoundary {
  /** 0 total, 1 fit, 2 engagement, 3 intent. */
  readonly component: number;
  readonly value: number;
}

/** Criteria ready to be tested on numbers alone; see `compileCriteria`. */
export interface CriteriaProgram {
  /** Where each criterion begins in `code`. */
  readonly starts: Int32Array;
  readonly code: Int32Array;
  /** Truth tables over dictionaries: 0 false, 1 true, 2 unknown; the first entry is for a missing value. */
  readonly tables: Uint8Array;
  /** Ends of intervals in pairs, and whether each end is open. */
  readonly bounds: Float64Array;
  readonly openEnds: Uint8Array;
}
