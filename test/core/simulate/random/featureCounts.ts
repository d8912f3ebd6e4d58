/** How often each feature occurred; every feature is in the list from the beginning, with nought. */
export class FeatureCounts {
  readonly #counts = new Map<string, number>();

  constructor(...features: readonly string[]) {
    for (const feature of features) this.#counts.set(feature, 0);
  }

  /** Counts a feature; one that was not announced could never be found missing. */
  add(feature: string, times = 1): void {
    const before = this.#counts.get(feature);
    if (before === undefined) throw new Error(`Nobody announced the feature "${feature}".`);
    this.#counts.set(feature, before + times);
  }

  get missing(): string[] {
    return [...this.#counts].flatMap(([feature, count]) => (count === 0 ? [feature] : []));
  }

  /** "gates by default 312, …" */
  toString(): string {
    return [...this.#counts].map(([feature, count]) => `${feature} ${count}`).join(', ');
  }
}
