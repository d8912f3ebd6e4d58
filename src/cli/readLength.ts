import { MS_PER } from '../core/criteria/criterion.ts';
import { readDuration } from '../core/model/durationWords.ts';
import type { Typed } from './command.ts';
import { Refusal } from './refusal.ts';

/** What a length of time may look like, for help and refusals. */
export const lengthExamples = '90d, 36h, 15min or 2w';

/** The elapsed milliseconds that an option gives as a length of time ("36h"); undefined where it was not typed. */
export function lengthOption(typed: Typed, name: string): number | undefined {
  const text = typed.options[name];
  if (typeof text !== 'string') return undefined;
  const ms = lengthOf(text);
  if (ms !== undefined) return ms;
  throw new Refusal(`--${name} is "${text}"; it must be a number and a unit, like ${lengthExamples}.`);
}

/** A length of elapsed time in milliseconds, as people write it; undefined where it is none. */
export function lengthOf(text: string): number | undefined {
  const read = readDuration(text, null);
  return 'duration' in read ? Math.round(read.duration.value * MS_PER[read.duration.unit]) : undefined;
}
