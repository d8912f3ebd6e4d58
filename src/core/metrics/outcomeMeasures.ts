/**
 * One of the things that may become of a lead: that it becomes a customer (whatever follows), that it comes to an
 * end stage without having been one, or that it is still inside when the run ends. Of leads that arrived after
 * the warm-up; whoever is still inside is censored. NaN: no data.
 */
export interface OutcomeMeasures {
  readonly kind: 'customer' | 'end' | 'inside';
  /** The customer stage or the end stage; null: still inside. */
  readonly stageId: string | null;
  readonly leads: number;
  /** Of the leads that arrived, the share with this outcome. */
  readonly share: number;
  /**
   * The share with this outcome within so many days of arriving, as Aalen and Johansen estimate it (for `inside`:
   * the share that has no other yet); NaN where the run is shorter.
   */
  readonly shareWithin30Days: number;
  readonly shareWithin60Days: number;
  readonly shareWithin90Days: number;
  readonly shareWithin180Days: number;
  readonly shareWithin365Days: number;
  /** From arrival to this outcome, of those that have it within the run; NaN for `inside`. */
  readonly medianTimeMs: number;
  readonly meanTimeMs: number;
}
