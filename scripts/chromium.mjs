// Finds the browser that the end-to-end tests drive, and installs one where that is possible.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, root, run } from './project.mjs';

/** The path of a Chromium or Chrome; ends the script with advice when there is none. */
export async function ensureChromium() {
  const wish = process.env['CHROMIUM_PATH'];
  if (wish && !existsSync(wish)) giveUp(`CHROMIUM_PATH names ${wish}, and there is no such file.`);
  return wish ?? (await find()) ?? (await install()) ?? giveUp(advice);
}

const advice =
  'The browser tests need Chromium or Chrome, and none was found. Install one ' +
  '(for instance `npx playwright install chromium`) or set CHROMIUM_PATH to its program.';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function find() {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { chromium } = await import('@playwright/test');
  return [...onPath, ...places, chromium.executablePath()].find((path) => existsSync(path));
}

async function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing Chromium (apt-get) …\n');
  const options = {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  const update = await run('apt-get', ['update', '-qq'], options);
  if (update !== 0) return undefined;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return find();
}
