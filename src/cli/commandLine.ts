import { nearestWord } from '../core/lib/nearestWord.ts';
import { ExitCode, type Command } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { readTyped } from './readTyped.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Does what the words after the program's name ask for, and returns the exit code. Never rejects on wrong input. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') return showHelp(rest, terminal);
  try {
    const command = findCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) return showHelp([command.name], terminal);
    return await command.run(readTyped(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.report(`${error.message}\n`);
    return ExitCode.wrong;
  }
}

function showHelp([name]: readonly string[], terminal: Terminal): ExitCode {
  const command = commands.find((each) => each.name === name);
  terminal.print(command === undefined ? programHelp(commands) : commandHelp(command));
  return ExitCode.well;
}

function findCommand(name: string | undefined): Command {
  if (name === undefined) throw new Refusal(`Which command?\n\n${programHelp(commands).trimEnd()}`);
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const names = commands.map((each) => each.name);
  const near = nearestWord(name, names);
  throw new Refusal(
    near === undefined
      ? `There is no command "${name}"; there are ${names.join(', ')}.`
      : `There is no command "${name}". Did you mean "${near}"?`,
  );
}
