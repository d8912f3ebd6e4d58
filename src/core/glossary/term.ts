/** A word of the field, explained in the way the product uses it. */
export interface Term {
  /** Never renamed: links lead to it. */
  readonly id: string;
  readonly name: string;
  /** What else it is called: written-out forms, other vendors' words, older words. */
  readonly also: readonly string[];
  /** What it means here, in one to three sentences. */
  readonly meaning: string;
  /** Where people understand different things by it, so that one has to decide. */
  readonly caution?: string;
  /** Ids of terms to read next. */
  readonly see?: readonly string[];
}
