// `npm run build`: builds the app into dist/ and notes what it was built from.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprintOfContents, installDependencies, root } from './project.mjs';

const ingredients = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
// Inside dist, so that a build by other means takes the note away with the rest.
const note = join(root, 'dist', '.vite', 'built-from.txt');

/** Builds the app unless dist/ was built from exactly these files. */
export async function ensureBuilt() {
  const before = fingerprintOfContents(...ingredients);
  if (existsSync(note) && readFileSync(note, 'utf8') === before) return;
  await build('warn', before);
}

async function build(logLevel, before = fingerprintOfContents(...ingredients)) {
  const vite = await import('vite');
  await vite.build({ root, logLevel });
  writeFileSync(note, before);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installDependencies();
  await build('info');
}
