// `npm test`: every check and every test, from a fresh clone; the last line counts the tests.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { cache, installDependencies, readJson, run, tool } from './project.mjs';

const unitReport = join(cache, 'unit.json');
const browserReport = join(cache, 'browser.json');

await installDependencies();
const chromium = await ensureChromium();
for (const report of [unitReport, browserReport]) rmSync(report, { force: true });

const checksCode = await run(process.execPath, ['scripts/check.mjs']);
console.log('\nBrowser tests');
const browserCode = await run(
  process.execPath,
  [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json', '--pass-with-no-tests'],
  { env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport } },
);

const counts = [countUnit(), countBrowser()];
const sum = (of) => counts.reduce((total, count) => total + count[of], 0);
const isGreen = checksCode === 0 && browserCode === 0 && sum('failed') === 0 && sum('passed') > 0;
const [unit, browser] = counts;
console.log(`\nunit:    ${unit.passed} passed, ${unit.failed} failed, ${unit.skipped} skipped`);
console.log(`browser: ${browser.passed} passed, ${browser.failed} failed, ${browser.skipped} skipped`);
if (checksCode !== 0) console.log('A check is broken: see "Broken:" above.');
console.log(isGreen ? 'Everything holds.' : 'Not green.');
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = isGreen ? 0 : 1;

function countUnit() {
  if (!existsSync(unitReport)) return { passed: 0, failed: 1, skipped: 0 };
  const report = readJson(unitReport);
  // A file that could not be loaded holds no test that could fail, so it counts as one.
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

function countBrowser() {
  if (!existsSync(browserReport)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = readJson(browserReport);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
