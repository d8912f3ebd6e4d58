// What every script needs before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where scripts keep what they can make again. */
export const cache = join(root, 'node_modules', '.cache', 'stagecraft');

/** Ends the script with a sentence for the person who started it. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Ends the script when this Node is older than package.json allows. */
export function requireNode() {
  const wanted = readJson(join(root, 'package.json')).engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  giveUp(
    `Stagecraft needs Node ${wanted} or newer; this is Node ${process.versions.node} (https://nodejs.org).`,
  );
}

/** Installs what the lock file names, unless exactly that is installed already. */
export async function installDependencies() {
  requireNode();
  if (isInstalled()) return;
  process.stderr.write('Installing dependencies (npm ci) …\n');
  const code = await run('npm', ['ci', '--no-progress'], { stdio: ['ignore', process.stderr, 'inherit'] });
  if (code !== 0) giveUp('The dependencies could not be installed: see the message of npm above.');
}

/** Runs a command in the project's folder and resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    // npm is a script on Windows, and only a shell can start it there.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The path of a tool that the dependencies bring, to be run with this Node. */
export function tool(packageName, bin = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const declared = readJson(join(folder, 'package.json')).bin;
  return join(folder, typeof declared === 'string' ? declared : declared[bin]);
}

/** Every file under the given files and folders of the project, sorted; what does not exist is left out. */
export function filesUnder(...paths) {
  return paths.flatMap((path) => walk(join(root, path))).sort();
}

/** A short hash of what the given files and folders contain. */
export function fingerprintOfContents(...paths) {
  return fingerprint(filesUnder(...paths), (file) => readFileSync(file));
}

/** A short hash of the sizes and times of the given files and folders: quicker, and good on one machine only. */
export function fingerprintOfTimes(...paths) {
  return fingerprint(filesUnder(...paths), (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  });
}

/** Parses a JSON file. */
export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

// npm writes its hidden lock file last, so it also tells a broken-off install from a whole one.
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(hidden).packages;
  const isSame = (path) => installed[path]?.version === wanted[path]?.version;
  // Optional packages are those of other platforms.
  const isNeeded = (path) => path !== '' && !wanted[path].optional && !wanted[path].devOptional;
  return Object.keys(installed).every(isSame) && Object.keys(wanted).filter(isNeeded).every(isSame);
}

function walk(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name)));
}

function fingerprint(files, describe) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(describe(file));
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
