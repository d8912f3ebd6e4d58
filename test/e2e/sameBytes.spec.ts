import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/* A run is the same to the byte in Node, in the browser, and after a reload (rule R3). */

/** As Node made them: test/core/simulate/noRegression.test.ts holds its own runs against the same file. */
const pinned = readFileSync('test/fixtures/traces/digests.txt', 'utf8');

/** Builds the page that makes the runs, and serves it on a port that is free. */
async function servePage(outDir: string) {
  const { build, preview } = await import('vite');
  const common = { root: 'test/e2e/same-bytes', configFile: false, logLevel: 'error' } as const;
  await build({ ...common, build: { outDir, emptyOutDir: true, target: 'es2022' } });
  return preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 4_791 } });
}

async function runsIn(page: Page): Promise<string> {
  await page.waitForFunction(() => 'pinnedRuns' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { pinnedRuns: () => Promise<string> }).pinnedRuns());
}

test('a run writes the same bytes in Chromium as in Node, and again after a reload', async ({
  page,
}, testInfo) => {
  const server = await servePage(testInfo.outputPath('page'));
  try {
    await page.goto(server.resolvedUrls!.local[0]!);
    const first = await runsIn(page);
    await page.reload();
    const again = await runsIn(page);

    console.log(first);
    expect(first).toBe(pinned);
    expect(again).toBe(pinned);
  } finally {
    await server.close();
  }
});
