// `node test/bench/chromium/measureInChromium.mjs '{ … }'`: asks a page in a real Chromium what the bench wants to
// know, and prints the answers as one line of JSON. It stands apart from the bench because neither vite nor
// Playwright can be bundled into it.
import { join } from 'node:path';
import { ensureChromium } from '../../../scripts/chromium.mjs';
import { cache, root } from '../../../scripts/project.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** { save: { leads, rounds } | null, simulate: { leads, rounds } | null } */
const wanted = JSON.parse(process.argv[2] ?? '{}');
const server = await servePage();
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ARGUMENTS });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => 'saveLog' in globalThis);
  const answers = { browser: browser.version(), simulate: null, save: null };
  if (wanted.simulate) answers.simulate = await simulate(page, wanted.simulate);
  if (wanted.save) {
    const { leads, rounds } = wanted.save;
    answers.save = await page.evaluate(([n, r]) => globalThis.saveLog(n, r), [leads, rounds]);
  }
  console.log(JSON.stringify(answers));
} finally {
  await browser.close();
  await server.close();
}

/** Builds the page and serves it on a port that is free. */
async function servePage() {
  const { build, preview } = await import('vite');
  const outDir = join(cache, 'bench', 'page');
  const common = { root: join(root, 'test', 'bench', 'chromium'), configFile: false, logLevel: 'error' };
  await build({
    ...common,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  return preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 4790 } });
}

/** Runs in a worker, a fresh one each time: its own seconds, and the processor time of the page's process. */
async function simulate(page, { leads, rounds }) {
  const session = await browser.newBrowserCDPSession();
  const cpuSeconds = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await cpuSeconds();
    const figures = await page.evaluate((n) => globalThis.simulateMany(n), leads);
    runs.push({ ...figures, cpuSeconds: (await cpuSeconds()) - before });
  }
  return runs;
}
