import { runCommandLine } from '../../src/cli/commandLine.ts';

/** What a call of the command line came to. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Calls the command line as a shell would, with files that exist only here; "-" is standard input. Files that it
 * writes come into `written`.
 */
export async function call(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  written: Record<string, string> = {},
): Promise<Called> {
  let out = '';
  let err = '';
  const code = await runCommandLine(words, {
    memory: 1e9,
    async read(path) {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    create(path) {
      if (path.startsWith('gone/')) throw Object.assign(new Error(path), { code: 'ENOENT' });
      written[path] = '';
      return { write: (text) => void (written[path] += text), close: () => undefined };
    },
    print: (text) => (out += text),
    report: (text) => (err += text),
  });
  return { code, out, err };
}
