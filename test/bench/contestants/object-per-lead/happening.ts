/** Something that is going to happen, one object each. */
export class Happening {
  isCancelled = false;

  constructor(
    readonly at: number,
    /** Which of all it is: those of one instant happen in the order in which they were planned. */
    readonly order: number,
    readonly happen: () => void,
  ) {}
}
