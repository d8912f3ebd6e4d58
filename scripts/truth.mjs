// `npm run truth [-- WORD …]`: holds the simulator against theory in full size, all cases or those with a word in their name.
import { runProgram } from './bundle.mjs';
import { installDependencies } from './project.mjs';

await installDependencies();
await runProgram('test/truth/truth.program.ts', process.argv.slice(2), [
  'test/support',
  'test/core/simulate',
]);
