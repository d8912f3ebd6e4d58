import { parseArgs } from 'node:util';
import { nearestWord } from '../core/lib/nearestWord.ts';
import type { Command, Typed } from './command.ts';
import { Refusal } from './refusal.ts';

/** Reads what was typed after the name of a command; throws a Refusal when the command does not take it. */
export function readTyped(command: Command, words: readonly string[]): Typed {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: {} }).map(([name, option]) => [
      name,
      { type: 'value' in option ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const known = Object.keys(options);
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const typed: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) throw unknownOption(command, token.rawName, known);
    const wantsValue = options[token.name]?.type === 'string';
    if (wantsValue && (token.value === undefined || token.value.startsWith('--'))) {
      throw new Refusal(
        `The option --${token.name} needs a value: --${token.name} ${command.options[token.name]?.value}.`,
      );
    }
    if (!wantsValue && token.value !== undefined)
      throw new Refusal(`The option --${token.name} takes no value.`);
    typed[token.name] = token.value ?? true;
  }
  if (operands.length > command.operands) {
    throw new Refusal(`There is one word too many: "${operands[command.operands]}".`);
  }
  return { operands, options: typed };
}

function unknownOption(command: Command, rawName: string, known: readonly string[]): Refusal {
  const near = nearestWord(rawName.replace(/^-+/, ''), known);
  const meant = near === undefined ? '' : ` Did you mean --${near}?`;
  return new Refusal(`"${command.name}" has no option ${rawName}.${meant}`);
}

/** The whole number an option gives, within bounds; undefined where it was not typed. */
export function wholeNumber(typed: Typed, name: string, least: number, most: number): number | undefined {
  const text = typed.options[name];
  if (typeof text !== 'string') return undefined;
  const value = Number(text.replaceAll('_', ''));
  if (/^\d[\d_]*$/.test(text) && value >= least && value <= most) return value;
  throw new Refusal(
    `--${name} is "${text}"; it must be a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`,
  );
}

/** The number an option gives, above one bound and up to another; undefined where it was not typed. */
export function positiveNumber(typed: Typed, name: string, above: number, most: number): number | undefined {
  const text = typed.options[name];
  if (typeof text !== 'string') return undefined;
  const value = Number(text.replaceAll('_', ''));
  if (/^\d[\d_]*(\.\d+)?$/.test(text) && value > above && value <= most) return value;
  throw new Refusal(
    `--${name} is "${text}"; it must be a number above ${above.toLocaleString('en')}, up to ${most.toLocaleString('en')}.`,
  );
}

/** The word an option gives, one of a few; undefined where it was not typed. */
export function oneOfWords<Word extends string>(
  typed: Typed,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = typed.options[name];
  if (typeof text !== 'string') return undefined;
  const word = words.find((each) => each === text.toLowerCase());
  if (word !== undefined) return word;
  const near = nearestWord(text, words);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  throw new Refusal(
    `--${name} is "${text}"; it must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.${meant}`,
  );
}
