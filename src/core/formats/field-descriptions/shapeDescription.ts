/** What one kind of object of a file is, and what each of its members means: whole sentences, with units. */
export interface ShapeDescription {
  readonly about: string;
  /** Members that mean the same everywhere (`id`, `order` …) are left out here. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Descriptions by the name of the shape: "stage", inside it "stage.stock". */
export type ShapeDescriptions = Readonly<Record<string, ShapeDescription>>;
