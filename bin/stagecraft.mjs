#!/usr/bin/env node
// The command line. Its source is src/cli/main.ts; the bundle is made on the first call after a change.
import { runProgram } from '../scripts/bundle.mjs';

await runProgram('src/cli/main.ts', process.argv.slice(2));
