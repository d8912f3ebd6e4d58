// Compiles the engine, and says it as a TypeScript file: the page, the worker and Node read it the same way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import binaryen from 'binaryen';
import { giveUp } from './project.mjs';

/** Compiles engine/assembly with a folder for what comes out; returns the text of the module that holds it. */
export async function compileEngine(folder) {
  const binary = join(folder, 'engine.wasm');
  const flags = '-O3 --converge --noAssert --runtime stub --use abort= --enable nontrapping-f2i'.split(' ');
  const { error, stderr } = await asc.main(['engine/assembly/index.ts', '--outFile', binary, ...flags]);
  if (error) giveUp(`The engine does not compile.\n${stderr.toString()}`);
  const text = Buffer.from(inlined(readFileSync(binary))).toString('base64');
  return `// Made by \`npm run engine\` from engine/assembly: a WebAssembly module in base64. Not edited by hand.
export const engineModule =
  '${text}';
`;
}

/**
 * The compiler inlines with an eye to size. The engine is small and its one loop is all that counts: functions that
 * are called from one place, and most small ones, are put where they are called.
 */
function inlined(bytes) {
  const module = binaryen.readBinary(bytes);
  const { BulkMemory, BulkMemoryOpt, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
  module.setFeatures(BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | SignExt);
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setOneCallerInlineMaxSize(20_000);
  binaryen.setFlexibleInlineMaxSize(1_000);
  binaryen.setAlwaysInlineMaxSize(150);
  for (let round = 0; round < 5; round += 1) {
    module.runPasses(['inlining-optimizing']);
    module.optimize();
  }
  return module.emitBinary();
}
