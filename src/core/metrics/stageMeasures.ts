import type { OutcomeMeasures } from './outcomeMeasures.ts';
import type { ReasonMeasures } from './reasonMeasures.ts';
import type { SourceMeasures } from './sourceMeasures.ts';
import type { TeamMeasures } from './teamMeasures.ts';

/**
 * The measures of one stage from the end of the warm-up to the end of the run. Counts are leads or visits; times
 * are milliseconds, of visits begun after the warm-up, and take what has not ended by the end of the run as
 * censored: neither as ended then, nor as never there. NaN: no data.
 */
export interface StageMeasures {
  readonly stageId: string;
  /** Visits begun. */
  readonly inflow: number;
  /** Different leads that came here for the first time. */
  readonly leads: number;
  /** Visits ended. */
  readonly outflow: number;
  /** Leads that are here when the run ends, and how many there were on the average over time. */
  readonly balance: number;
  readonly averageBalance: number;
  /** Of the visits begun, the share that was left by an advancing or winning way. */
  readonly nextStepShare: number;
  /** Of all leads that arrived, the share that was ever here. */
  readonly cumulativeShare: number;
  /** From entering to leaving. */
  readonly medianTimeMs: number;
  readonly meanTimeMs: number;
  readonly p90TimeMs: number;
  readonly p95TimeMs: number;
  /** The longest visit has not ended: the mean is that of the time up to then, and the whole one is larger. */
  readonly isMeanTimeRestricted: boolean;
  /** A visit's time in waits and in queues of teams, and the time that is worked on it, sub-stages included. */
  readonly meanWaitMs: number;
  readonly meanWorkMs: number;
  /** From entering to the first response, of visits that have one. */
  readonly meanFirstResponseMs: number;
  readonly medianFirstResponseMs: number;
  readonly p90FirstResponseMs: number;
  /** Of the visits begun, the share that has had a first response; NaN where nobody could give one. */
  readonly respondedShare: number;
  /** Visits that missed a promise of the stage ("SLA due"), those that did and are still here ("SLA past due"). */
  readonly slaDue: number;
  readonly slaPastDue: number;
  /** slaDue as a share of the visits begun; NaN where the stage promises nothing. */
  readonly slaMissedShare: number;
  /** Visits during which the lead had ways to go and none was open. */
  readonly stuck: number;
  /** Of the visits begun, the share of leads that had raised their hand before. */
  readonly handRaiserShare: number;
  /** The stage's cost per lead times the visits begun, in the blueprint's currency; NaN where costs are not given. */
  readonly cost: number;
}

/** What became of the visits to the qualifying stage that began in one way. */
export interface QualifiedKind {
  readonly visits: number;
  /** Those that were left by an advancing or winning way. */
  readonly accepted: number;
  /** Different leads that became customers afterwards, each counted with its last visit before. */
  readonly customers: number;
}

/** Hand-raisers and scored leads, told apart at the qualifying stage. */
export interface QualifiedMeasures {
  readonly stageId: string;
  readonly handRaisers: QualifiedKind;
  readonly scored: QualifiedKind;
}

/**
 * The measures of a whole run, from the end of the warm-up to the end of the run. Of a run that was kept by an
 * earlier version `completeMeasures` fills in what it lacks.
 */
export interface RunMeasures {
  /** What was measured: milliseconds since the run's start. */
  readonly measuredFromMs: number;
  readonly measuredUntilMs: number;
  /** Leads that arrived; those that were there before are counted below. */
  readonly arrived: number;
  /** Leads that were inside at first (stock, or arrived in the warm-up). */
  readonly insideAtStart: number;
  /** Leads that came to an end stage. */
  readonly left: number;
  /** Leads that are inside at the end: arrived + insideAtStart = left + inside, exactly. */
  readonly inside: number;
  /** Little's law: how many were inside on the average over time, and the rate of arrivals times the mean time inside. */
  readonly averageInside: number;
  readonly littleInside: number;
  /** From arrival to an end stage, of leads that arrived after the warm-up; restricted as in StageMeasures. */
  readonly meanTimeInsideMs: number;
  readonly isMeanTimeInsideRestricted: boolean;
  /** Different leads that became customers in the time that was measured. */
  readonly customers: number;
  /** Of the leads that arrived, the share that became customers. */
  readonly customerShare: number;
  /** From arrival to first becoming a customer, of those who do; who still may is taken as censored. */
  readonly medianTimeToCustomerMs: number;
  readonly meanTimeToCustomerMs: number;
  readonly p90TimeToCustomerMs: number;
  /** Some may yet become customers, later than any has: the times are of those who do within the run. */
  readonly isTimeToCustomerRestricted: boolean;
  /** In the blueprint's currency; NaN where costs are not given. */
  readonly cost: number;
  /** What the new customers' deals are worth; NaN where the blueprint gives them no value. */
  readonly revenue: number;
  readonly costPerCustomer: number;
  /** Revenue divided by cost. */
  readonly returnOnCost: number;
  /**
   * New customers on each day from the run's start, up to the last day that had one. Runs that were kept by an
   * earlier version have neither this nor `qualified`.
   */
  readonly customersByDay?: readonly number[];
  /** Hand-raisers and scored leads at the stage that the settings name; null where they name none. */
  readonly qualified?: QualifiedMeasures | null;
  readonly stages: readonly StageMeasures[];
  /** Teams that have people, where the run says what they did; see `measuresOf`. */
  readonly teams: readonly TeamMeasures[];
  readonly sources: readonly SourceMeasures[];
  /** What became of the leads that arrived: each has one of these outcomes. */
  readonly outcomes: readonly OutcomeMeasures[];
  /** How often each reason was given on each transition, where it was. */
  readonly reasons: readonly ReasonMeasures[];
  /** Leads that went along each transition, by its id. */
  readonly wayCounts: Readonly<Record<string, number>>;
}
