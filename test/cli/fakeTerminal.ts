import { runCommandLine } from '../../src/cli/commandLine.ts';

/** What a call of the command line came to. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line as a shell would, with files that exist only here; "-" is standard input. */
export async function call(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Called> {
  let out = '';
  let err = '';
  const code = await runCommandLine(words, {
    async read(path) {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    print: (text) => (out += text),
    report: (text) => (err += text),
  });
  return { code, out, err };
}
