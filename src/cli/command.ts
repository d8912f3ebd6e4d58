import type { Terminal } from './terminal.ts';

/** How a command ends: all is well, it found something wrong with the blueprint, or it was called wrongly. */
export const ExitCode = { well: 0, found: 1, wrong: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An option of a command; without `value` it is a switch. */
export interface CommandOption {
  /** What stands for its value in the help: "N". */
  readonly value?: string;
  /** What it does, as a sentence. */
  readonly description: string;
}

/** What was typed after the name of a command. */
export interface Typed {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What stands after the name in its usage line: "FILE [--json]". */
  readonly usage: string;
  /** What it does, as a sentence. */
  readonly summary: string;
  /** More to know, line by line; may be empty. */
  readonly details: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** How many operands it takes at most. */
  readonly operands: number;
  /** Throws a Refusal when it was called wrongly. */
  run(typed: Typed, terminal: Terminal): Promise<ExitCode>;
}
