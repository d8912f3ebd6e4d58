// `npm run check [-- NAME …]`: everything that can be checked without a browser, two at a time.
import { mkdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { cache, giveUp, installDependencies, root, tool } from './project.mjs';

// `npm test` counts the unit tests from this report.
const unitReport = join(cache, 'unit.json');

// The longest first, so that the short ones fill the second place.
const checks = [
  {
    name: 'unit',
    args: () => {
      rmSync(unitReport, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
      return [tool('vitest'), 'run', ...reporters];
    },
    // The last lines are vitest's own count.
    digest: (output) => output.split('\n').filter((line) => /^ *(Test Files|Tests|sizes:) /.test(line)),
  },
  { name: 'types', args: () => [tool('typescript', 'tsc'), '-p', '.'] },
  { name: 'engine', args: () => ['scripts/engine.mjs', '--check'] },
  { name: 'engine-types', args: () => [tool('typescript', 'tsc'), '-p', 'engine'] },
  { name: 'core-types', args: () => [tool('typescript', 'tsc'), '-p', 'src/core'] },
  { name: 'unused', args: () => [tool('knip'), '--no-progress', '--no-config-hints'] },
  {
    name: 'imports',
    args: () => [
      tool('dependency-cruiser', 'depcruise'),
      'src',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  { name: 'budget', args: () => ['scripts/budget.mjs'], digest: (output) => output.split('\n').slice(0, 1) },
  { name: 'format', args: () => [tool('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', args: () => [tool('oxlint'), '--deny-warnings'] },
];

await installDependencies();
mkdirSync(cache, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !checks.some((check) => check.name === name));
if (unknown) giveUp(`There is no check ${unknown}; there are ${checks.map(({ name }) => name).join(', ')}.`);

const queue = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const failed = [];
await Promise.all([work(), work()]);
console.log(failed.length === 0 ? 'All checks hold.' : `Broken: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let check = queue.shift(); check; check = queue.shift()) await report(check);
}

async function report({ name, args, digest }) {
  const started = performance.now();
  const { code, output } = await capture(args());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) failed.push(name);
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.padStart(5)} s`);
  const lines = code === 0 ? (digest?.(output) ?? []) : [output.trim()];
  for (const line of lines) console.log(code === 0 ? `    ${line.trim()}` : line);
}

function capture(args) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
