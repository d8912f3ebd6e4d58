/** Something a run shows, as a sentence with a heading; worse findings come first. */
export interface Finding {
  readonly kind: 'overload' | 'queue' | 'lost' | 'late' | 'stuck' | 'leak' | 'slow' | 'unreached';
  readonly stageId: string;
  readonly heading: string;
  readonly sentence: string;
}
