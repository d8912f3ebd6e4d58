// `node scripts/budget.mjs`: what a first visit downloads, against what we allow it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from './build.mjs';
import { readJson, root } from './project.mjs';

const allowedKilobytes = 260;

await ensureBuilt();
const manifest = readJson(join(root, 'dist', '.vite', 'manifest.json'));
const chunks = new Set();
// The diagram is fetched by itself, but one waits for it too: it counts, lazy or not.
const firstScreen = /src\/ui\/shell\/WorkspacePage\.tsx$/;
for (const key of Object.keys(manifest)) {
  if (manifest[key].isEntry || firstScreen.test(key)) addWithImports(key);
}

const sizes = [...chunks]
  .map((key) => manifest[key].file)
  .map((file) => ({ file, kilobytes: gzipSync(readFileSync(join(root, 'dist', file))).length / 1000 }))
  .toSorted((a, b) => b.kilobytes - a.kilobytes);
const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);

console.log(`first load ${total.toFixed(1)} kB of ${allowedKilobytes} kB gzipped`);
for (const { file, kilobytes } of sizes) console.log(`  ${kilobytes.toFixed(1).padStart(6)}  ${file}`);
process.exitCode = total <= allowedKilobytes ? 0 : 1;

function addWithImports(key) {
  if (chunks.has(key)) return;
  chunks.add(key);
  for (const imported of manifest[key].imports ?? []) addWithImports(imported);
}
