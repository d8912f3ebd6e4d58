// Compiles the engine, and says it as a TypeScript file: the page, the worker and Node read it the same way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { giveUp } from './project.mjs';

/** Compiles engine/assembly with a folder for what comes out; returns the text of the module that holds it. */
export async function compileEngine(folder) {
  const binary = join(folder, 'engine.wasm');
  const { error, stderr } = await asc.main([
    'engine/assembly/index.ts',
    ...['--outFile', binary, '-O3', '--converge', '--noAssert', '--runtime', 'stub', '--use', 'abort='],
  ]);
  if (error) giveUp(`The engine does not compile.\n${stderr.toString()}`);
  const text = readFileSync(binary).toString('base64');
  return `// Made by \`npm run engine\` from engine/assembly: a WebAssembly module in base64. Not edited by hand.
export const engineModule =
  '${text}';
`;
}
