import { expect, test, type Page } from '@playwright/test';
import { violationsIn } from './violationsIn.ts';

/*
 * Every view in its states, light and dark, on a laptop and on a small screen: nothing that axe calls a violation,
 * and the page asks no other origin for anything and does nothing that its security policy forbids.
 */

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const card = (page: Page, name: RegExp) => page.getByRole('group', { name }).first();

test('axe finds nothing, and nothing leaves the page', async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  const check = async (state: string, looks: 2 | 4 = 2) =>
    found.push(...(await violationsIn(page, state, looks)));
  const strayed: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) strayed.push(url);
  });
  const forbidden: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) forbidden.push(message.text());
  });

  await test.step('design', async () => {
    await page.goto('/');
    await expect(card(page, /^1 Raw Lead/)).toBeVisible();
    await check('design, nothing selected', 4);
    await card(page, /^3 MQL/).click();
    await expect(page.getByRole('textbox', { name: 'Abbreviation' })).toHaveValue('MQL');
    await check('design, a stage selected', 4);
    await page
      .getByRole('group', { name: /BANT confirmed/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('BANT confirmed');
    await check('design, a transition selected');
  });

  await test.step('machine', async () => {
    await tab(page, 'Machine').click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await check('machine, first tab', 4);
    await page.getByRole('tablist').last().getByRole('tab', { selected: false }).first().click();
    await check('machine, second tab');
  });

  await test.step('before a run', async () => {
    await tab(page, 'Leads').click();
    await expect(page.getByRole('heading', { name: 'No leads yet' })).toBeVisible();
    await check('leads, none');
    await tab(page, 'Simulate').click();
    await expect(page.getByRole('heading', { name: 'Nothing has run yet' })).toBeVisible();
    await check('simulate before a run');
    await page.getByRole('button', { name: 'Replications, warm-up, stock' }).click();
    await check('simulate, all options');
    await page.getByRole('radio', { name: 'Compare' }).click();
    await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible();
    await check('scenarios');
    await page.getByRole('radio', { name: 'Diagram' }).click();
  });

  await test.step('after a run', async () => {
    await page.getByRole('textbox', { name: 'Leads' }).fill('5000');
    await page.getByRole('button', { name: 'Run a year' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /customers?$/ })).toBeVisible();
    await check('simulate after a run', 4);
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(page.getByRole('columnheader', { name: 'Inflow' })).toBeVisible();
    await check('simulate, the table');
    for (const table of ['Teams', 'Sources', 'Outcomes', 'Reasons']) {
      await page.getByRole('radio', { name: table }).click();
      await check(`simulate, ${table}`);
    }
    await tab(page, 'Leads').click();
    await page.getByRole('option', { name: /^Lead 3 / }).click();
    await expect(page.getByRole('heading', { name: 'Lead 3' })).toBeVisible();
    await check('leads, one of them', 4);
  });

  await test.step('a comparison, and a run that is held', async () => {
    await tab(page, 'Simulate').click();
    await page.getByRole('radio', { name: 'Compare' }).click();
    await page.getByRole('textbox', { name: 'Replications' }).first().fill('2');
    await page.getByRole('button', { name: /^Compare with/ }).click();
    await expect(page.getByRole('columnheader', { name: 'Difference' })).toBeVisible({ timeout: 60_000 });
    await check('scenarios compared');
    await page.getByRole('radio', { name: 'Diagram' }).click();
    await page.getByRole('textbox', { name: 'Leads' }).fill('500000');
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByText('Paused')).toBeVisible();
    await check('a run that is held');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText(/You stopped this run/)).toBeVisible();
    await check('a run that was stopped');
    await page.getByRole('textbox', { name: 'Leads' }).fill('5000');
  });

  await test.step('numbers that follow an edit', async () => {
    await tab(page, 'Design').click();
    await page
      .getByRole('group', { name: /BANT confirmed/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const share = page.getByRole('textbox', { name: 'Share of leads' });
    await share.fill('40');
    await share.press('Enter');
    await expect(page.getByText(/following your edits/)).toBeVisible();
    await check('design, what if');
    await page.getByRole('button', { name: 'Keep as scenario…' }).click();
    await expect(page.getByRole('dialog', { name: 'Keep as a scenario' })).toBeVisible();
    await check('keeping a scenario');
    await page.keyboard.press('Escape');
  });

  await test.step('dialogs', async () => {
    await page.getByRole('button', { name: /^Shortcuts/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('shortcuts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: /^Import/ }).click();
    const file = { name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{ "a": }') };
    await (await chosen).setFiles(file);
    await expect(page.getByRole('dialog', { name: 'This file was not opened' })).toBeVisible();
    await check('a refused file');
    await page.keyboard.press('Escape');
  });

  await test.step('library', async () => {
    await page.getByRole('link', { name: 'Stagecraft' }).click();
    await expect(page.getByRole('link', { name: /^Open / }).first()).toBeVisible();
    await check('library', 4);
  });

  expect(found).toEqual([]);
  expect(strayed).toEqual([]);
  expect(forbidden).toEqual([]);
});
