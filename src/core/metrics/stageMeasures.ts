/** The measures of one stage in one run. Counts are leads or visits; times are milliseconds; NaN: no data. */
export interface StageMeasures {
  readonly stageId: string;
  /** Visits begun. */
  readonly inflow: number;
  /** Different leads that were ever here. */
  readonly leads: number;
  /** Visits ended. */
  readonly outflow: number;
  /** Leads that are here when the run ends. */
  readonly balance: number;
  /** Of the visits begun, the share that was left by an advancing or winning way. */
  readonly nextStepShare: number;
  /** Of all leads that arrived, the share that was ever here. */
  readonly cumulativeShare: number;
  /** Time in stage of ended visits. */
  readonly medianTimeMs: number;
  readonly meanTimeMs: number;
  readonly p90TimeMs: number;
  /** From entering to the first response, of visits that had one. */
  readonly medianFirstResponseMs: number;
  /** Visits that missed a promise of the stage ("SLA due"), those that did and are still here ("SLA past due"). */
  readonly slaDue: number;
  readonly slaPastDue: number;
  /** slaDue as a share of the visits begun; NaN where the stage promises nothing. */
  readonly slaMissedShare: number;
  /** Visits during which the lead had ways to go and none was open. */
  readonly stuck: number;
  /** Of the visits begun, the share of leads that had raised their hand before. */
  readonly handRaiserShare: number;
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

/** The measures of a whole run. */
export interface RunMeasures {
  readonly arrived: number;
  readonly customers: number;
  readonly customerShare: number;
  /** From arrival to first becoming a customer. */
  readonly medianTimeToCustomerMs: number;
  /**
   * New customers on each day from the run's start, up to the last day that had one. Runs that were kept by an
   * earlier version have neither this nor `qualified`.
   */
  readonly customersByDay?: readonly number[];
  /** Hand-raisers and scored leads at the stage that the settings name; null where they name none. */
  readonly qualified?: QualifiedMeasures | null;
  readonly stages: readonly StageMeasures[];
  /** Leads that went along each transition, by its id. */
  readonly wayCounts: Readonly<Record<string, number>>;
}
