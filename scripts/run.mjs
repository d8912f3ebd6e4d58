// `node scripts/run.mjs path/to/program.ts ARGUMENTS`: runs a TypeScript program of this project.
import { runProgram } from './bundle.mjs';
import { giveUp } from './project.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) giveUp('Say which program: node scripts/run.mjs path/to/program.ts');
await runProgram(entry, args, ['test/support']);
