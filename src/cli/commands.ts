import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { compile } from './commands/compile.ts';
import { experiment } from './commands/experiment.ts';
import { replay } from './commands/replay.ts';
import { schema } from './commands/schema.ts';
import { simulate } from './commands/simulate.ts';
import { template } from './commands/template.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [template, check, compile, simulate, experiment, replay, schema];
