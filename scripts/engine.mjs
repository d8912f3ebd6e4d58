// `node scripts/engine.mjs [--check]`: compiles the engine (engine/assembly) and writes it to
// src/core/simulate/engineModule.ts as text; with --check it only says whether that file is up to date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileEngine } from './engineCompiler.mjs';
import { giveUp, installDependencies } from './project.mjs';

await installDependencies();
const target = 'src/core/simulate/engineModule.ts';
const folder = mkdtempSync(join(tmpdir(), 'stagecraft-engine-'));
try {
  const source = await compileEngine(folder);
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== source)
      giveUp(`${target} is not what engine/assembly compiles to: run \`npm run engine\`.`);
  } else writeFileSync(target, source);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
