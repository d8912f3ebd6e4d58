/**
 * Groups of items that are alike: bottom up, the two most alike groups become one as long as their items are on
 * average at least as alike as the threshold (average linkage; Sokal and Michener, 1958). Ties go to the earlier
 * items, so that the same list always gives the same groups. Items are many times: they weigh by their count.
 */
export function agglomerate(
  counts: readonly number[],
  alike: (a: number, b: number) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const size = counts.length;
  const weight = Float64Array.from(counts);
  const likeness = new Float32Array(size * size);
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const value = alike(a, b);
      likeness[a * size + b] = value;
      likeness[b * size + a] = value;
    }
  }
  const groups: (number[] | null)[] = counts.map((_, place) => [place]);
  const nearest = new Int32Array(size).fill(-1);
  const seek = (a: number) => {
    let best = -1;
    for (let b = 0; b < size; b += 1) {
      if (b === a || groups[b] === null) continue;
      if (best < 0 || likeness[a * size + b]! > likeness[a * size + best]!) best = b;
    }
    nearest[a] = best;
  };
  for (let a = 0; a < size; a += 1) seek(a);
  for (;;) {
    let first = -1;
    for (let a = 0; a < size; a += 1) {
      if (groups[a] === null || nearest[a]! < 0) continue;
      if (first < 0 || likeness[a * size + nearest[a]!]! > likeness[first * size + nearest[first]!]!)
        first = a;
    }
    if (first < 0 || likeness[first * size + nearest[first]!]! < threshold) break;
    const second = nearest[first]!;
    const together = weight[first]! + weight[second]!;
    for (let other = 0; other < size; other += 1) {
      if (other === first || other === second || groups[other] === null) continue;
      const value =
        (weight[first]! * likeness[first * size + other]! +
          weight[second]! * likeness[second * size + other]!) /
        together;
      likeness[first * size + other] = value;
      likeness[other * size + first] = value;
    }
    weight[first] = together;
    groups[first]!.push(...groups[second]!);
    groups[second] = null;
    for (let a = 0; a < size; a += 1) {
      if (groups[a] === null) continue;
      if (a === first || nearest[a] === first || nearest[a] === second) seek(a);
    }
  }
  return groups.flatMap((group) => (group === null ? [] : [group.toSorted((a, b) => a - b)]));
}
