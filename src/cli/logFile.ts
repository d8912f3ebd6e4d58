import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { Typed } from './command.ts';
import { EventLog } from './event-log/eventLog.ts';
import { Refusal } from './refusal.ts';
import type { TextFile, Terminal } from './terminal.ts';

/** A log that is being written to a file. */
export interface LogFile {
  add(chunk: Chunk): void;
  close(): void;
}

/** The file that --log names; throws a Refusal where the name is none. */
export function readLogPath(typed: Typed): string | null {
  const path = typed.options['log'];
  if (typeof path !== 'string') return null;
  if (path === '-') throw new Refusal('--log needs the name of a file: standard output is for the measures.');
  return path;
}

/** Begins the log of a run; throws a Refusal where the file cannot be written. */
export function openLog(path: string, blueprint: Blueprint, plan: Plan, terminal: Terminal): LogFile {
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw refusalOf(path, error);
    }
  };
  const file: TextFile = attempt(() => terminal.create(path));
  const log = new EventLog(blueprint, plan, (text) => attempt(() => file.write(text)));
  return {
    add: (chunk) => log.add(chunk),
    close() {
      log.finish();
      attempt(() => file.close());
    },
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not write this file',
  EROFS: 'you may not write this file',
  ENOSPC: 'there is no room for it',
};

function refusalOf(path: string, error: unknown): unknown {
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code !== 'string') return error;
  const why = Object.hasOwn(reasons, code) ? reasons[code] : `it cannot be written (${code})`;
  return new Refusal(`${path}: ${why}.`);
}
