/** A growing list of numbers in one flat array. */
export class NumberList {
  #values = new Float64Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Float64Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  /** The mean; NaN of an empty list. */
  mean(): number {
    let sum = 0;
    for (let n = 0; n < this.#length; n += 1) sum += this.#values[n]!;
    return sum / this.#length;
  }

  /**
   * The value below which a share of the list lies, by linear interpolation between neighbours (Hyndman and
   * Fan's type 7); NaN of an empty list.
   */
  quantile(share: number): number {
    if (this.#length === 0) return NaN;
    const sorted = this.#sorted();
    const place = (this.#length - 1) * share;
    const below = sorted[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
  }

  /** Sorts in place: nothing asks for the order of entry after the counting is done. */
  #sorted(): Float64Array {
    const own = this.#values.subarray(0, this.#length);
    return own.sort();
  }
}
