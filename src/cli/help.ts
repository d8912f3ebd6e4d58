import type { Command } from './command.ts';

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({
    ...command.options,
    help: { description: 'Shows this.' },
  }).map(([name, option]) => ({
    left: `--${name}${'value' in option ? ` ${option.value}` : ''}`,
    right: option.description,
  }));
  return [
    `Usage: stagecraft ${`${command.name} ${command.usage}`.trim()}`,
    '',
    command.summary,
    ...(command.details.length === 0 ? [] : ['', ...command.details]),
    '',
    ...columns(options),
    '',
  ].join('\n');
}

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'Usage: stagecraft COMMAND …',
    '',
    'Checks, compiles and simulates lead lifecycles from the terminal.',
    '',
    ...columns(commands.map(({ name, summary }) => ({ left: name, right: summary }))),
    '',
    'stagecraft COMMAND --help shows what a command takes. FILE may be - for standard input.',
    'Exit codes: 0 all is well, 1 something is wrong with the blueprint, 2 wrong input.',
    '',
  ].join('\n');
}

function columns(rows: readonly { readonly left: string; readonly right: string }[]): string[] {
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`);
}
