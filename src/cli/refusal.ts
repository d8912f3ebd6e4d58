/** What was asked for cannot be done as it was asked: a sentence for the person, and exit code 2. */
export class Refusal extends Error {}
