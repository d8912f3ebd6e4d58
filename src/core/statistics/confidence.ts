/** Throws a RangeError unless the confidence lies between 0 and 1, without either. */
export function requireConfidence(confidence: number): void {
  if (confidence > 0 && confidence < 1) return;
  throw new RangeError(
    `The confidence is ${confidence}, but must be above 0 and below 1: write 95 % as 0.95.`,
  );
}
