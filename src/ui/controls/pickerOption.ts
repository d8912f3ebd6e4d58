/** One thing to choose. */
export interface PickerOption<Value> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
  /** The heading it stands under; options of one group follow each other. */
  readonly group?: string;
  /** A team's colour, shown as a dot. */
  readonly colour?: number;
}
