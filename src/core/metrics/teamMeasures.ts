/**
 * What the people of one team did, from the end of the warm-up to the end of the run. A wait is the time of a lead
 * in the team's queue, counted when its work starts. NaN: no data.
 */
export interface TeamMeasures {
  readonly teamId: string;
  /** People, whatever their working hours. */
  readonly people: number;
  /** Hours worked divided by working hours of all people. */
  readonly utilisation: number;
  readonly hoursWorked: number;
  /** Leads in the queue, on the average over time, and at most. */
  readonly meanQueue: number;
  readonly maximumQueue: number;
  /** Pieces of work that were started. */
  readonly starts: number;
  /** Of them the share that had to wait, and how long all of them waited, those that did not included. */
  readonly waitedShare: number;
  readonly meanWaitMs: number;
  readonly medianWaitMs: number;
  readonly p90WaitMs: number;
  readonly p95WaitMs: number;
  /** Leads that went another way because the queue was full, or because they had waited too long. */
  readonly overflows: number;
  readonly gaveUps: number;
  /** Hours worked times the team's cost per hour; NaN where costs are not given. */
  readonly cost: number;
}
