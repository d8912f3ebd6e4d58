import { join } from 'node:path';
import { funnel12 } from '../funnel12/network.ts';
import { MissingContestant, type Contestant } from './contestant.ts';
import { cacheFolder, printed, readFigures } from './outsideProgram.ts';

/** Room for 2^17 leads at once. */
const ROOM = '17';
/** The first repetition of a process touches fresh memory; the second is what counts. */
const REPETITIONS = '2';

/** The network in C, built for this machine. Throws MissingContestant where there is no gcc. */
export async function buildC(): Promise<Contestant> {
  const program = join(cacheFolder(), 'funnel12');
  const source = join('test', 'bench', 'funnel12', 'funnel.c');
  try {
    await printed('gcc', ['-O3', '-march=native', '-DD=4', '-DTIM=1', source, '-o', program, '-lm']);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new MissingContestant(
      'The C program is left out because there is no gcc: install it (Debian, Ubuntu: apt-get install gcc libc6-dev; macOS: xcode-select --install).',
    );
  }
  return {
    run: async ({ leads, scale }) => {
      const servers = funnel12(leads, scale).servers.map(String);
      const room = scale > 1 ? [ROOM] : [];
      const output = await printed(program, [String(leads), REPETITIONS, ...servers, String(scale), ...room]);
      return readFigures(output);
    },
    close: () => undefined,
  };
}
