import process from 'node:process';
import { runCommandLine } from './commandLine.ts';
import { endQuietlyWithReader, nodeTerminal } from './nodeTerminal.ts';

endQuietlyWithReader();
process.exitCode = await runCommandLine(process.argv.slice(2), nodeTerminal);
