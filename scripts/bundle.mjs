// Makes TypeScript runnable by plain Node: one file per program, kept until a source changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, filesUnder, fingerprintOfTimes, giveUp, installDependencies, root } from './project.mjs';

/**
 * Runs a TypeScript program in this process as if Node had been started with it: `process.argv` holds the
 * program and its arguments. `extraSources` are folders beyond src/ and the program's own that it imports from.
 */
export async function runProgram(entry, args, extraSources = []) {
  process.setSourceMapsEnabled(true);
  const file = await bundle(entry, extraSources);
  process.argv = [process.argv[0], resolve(root, entry), ...args];
  await import(pathToFileURL(file).href);
}

async function bundle(entry, extraSources) {
  const path = resolve(root, entry);
  if (!existsSync(path)) giveUp(`There is no ${entry}.`);
  const own = relative(root, path);
  const key = fingerprintOfTimes(
    'src',
    dirname(own),
    ...extraSources,
    'package-lock.json',
    'scripts/bundle.mjs',
  );
  // Two programs of one name in different folders must not share a file.
  const name = `${basename(own).replace(/\W+/g, '-')}-${createHash('sha256').update(own).digest('hex').slice(0, 6)}`;
  const file = join(cache, 'programs', `${name}-${key}.mjs`);
  if (!existsSync(file)) await write(path, file, name);
  return file;
}

async function write(path, file, name) {
  await installDependencies();
  const { build } = await import('vite');
  const folder = dirname(file);
  // As deep as the folder itself, so that the source map's relative paths stay true.
  const draft = join(cache, `draft-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path,
      target: 'node20',
      outDir: draft,
      sourcemap: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: basename(file), codeSplitting: false } },
    },
  });
  mkdirSync(folder, { recursive: true });
  const isOld = (other) => other.startsWith(`${name}-`) && !other.startsWith(basename(file));
  const old = readdirSync(folder).filter(isOld);
  // Renamed into place, so a second call at the same moment (a pipe) never reads half a file, nor loses its own.
  for (const made of filesUnder(relative(root, draft))) renameSync(made, join(folder, basename(made)));
  rmSync(draft, { recursive: true, force: true });
  for (const other of old) rmSync(join(folder, other), { force: true });
}
