/** What one source brought and cost, from the end of the warm-up to the end of the run. NaN: no data. */
export interface SourceMeasures {
  readonly sourceId: string;
  /** Leads that arrived from it, referred ones among those of the source for referrals. */
  readonly arrived: number;
  /** Of all leads that arrived, its share. */
  readonly arrivedShare: number;
  /** Different leads of it that became customers, also such that had arrived before. */
  readonly customers: number;
  /** Of the leads that arrived from it, the share that became customers. */
  readonly customerShare: number;
  /** Its cost per lead times the leads, and its cost per month times the months; NaN where costs are not given. */
  readonly cost: number;
  /** What its new customers' deals are worth; NaN where the blueprint gives them no value. */
  readonly revenue: number;
  readonly costPerCustomer: number;
  /** Revenue divided by cost. */
  readonly returnOnCost: number;
}
