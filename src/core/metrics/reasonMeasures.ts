/** How often one reason was given for going along one transition. */
export interface ReasonMeasures {
  readonly transitionId: string;
  readonly reasonId: string;
  readonly count: number;
  /** The same by the id of the leads' source; sources without any are left out. */
  readonly countsBySource: Readonly<Record<string, number>>;
}
