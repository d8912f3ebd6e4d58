import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDefinition } from '../../src/core/formats/definition/writeDefinition.ts';
import { rawLeadToEvangelist } from '../../src/core/templates/rawLeadToEvangelist.ts';
import { measureChecks } from './canvas/measureChecks.ts';
import { largeBlueprint } from './canvas/largeBlueprint.ts';

/*
 * How quick the designer is in a real browser: processor time of the page's main thread for each frame of a drag and
 * each key that is typed, on a lifecycle of 300 stages and 500 transitions and, as the reference, on the default
 * template; and what a problem costs that is looked for anew after each edit.
 */

const folder = join('node_modules', '.cache', 'stagecraft', 'bench', 'canvas');
mkdirSync(folder, { recursive: true });
const keep = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const large = largeBlueprint(300, 500);
const files = {
  template: keep('template.json', writeDefinition(rawLeadToEvangelist.build())),
  large: keep('large.json', writeDefinition(large)),
};
measureChecks(large, (line) => console.log(line));
const code = await new Promise<number>((resolve) => {
  const args = ['test/bench/canvas/measureCanvas.mjs', JSON.stringify(files)];
  spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (exit) => resolve(exit ?? 1));
});
process.exitCode = code;
