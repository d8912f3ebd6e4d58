import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/*
 * What a newcomer must be able to do, in one sitting and from an empty profile: the whole main job on real input.
 */

const card = (page: Page, name: RegExp) => page.getByRole('group', { name }).first();
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

const problems = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: /to agree/ });

/** Opens the list of what is left to do, or closes it. */
async function toggleProblems(page: Page): Promise<void> {
  const wasOpen = (await problems(page).getAttribute('aria-expanded')) === 'true';
  await problems(page).click();
  await expect(problems(page)).toHaveAttribute('aria-expanded', String(!wasOpen));
}

/** Commits what was typed into a field of the inspector. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const field = inspector(page).getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Tab');
}

/** Chooses in one of the inspector's lists by its name, whatever it shows now. */
async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await inspector(page).getByRole('combobox', { name: label }).first().click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
  await page.keyboard.press('Escape');
}

test('a newcomer draws, runs, looks, walks, exports and comes back', async ({ page }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });

  await test.step('sees the complete template', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Raw Lead → Evangelist' })).toBeVisible();
    for (const stage of [
      /^1 Raw Lead/,
      /^2 MAL/,
      /^3 MQL/,
      /^4a SAL/,
      /^4b SGL/,
      /^5 SQL/,
      /^6 Opportunity/,
      /^7 Customer/,
      /^8 Evangelist/,
    ]) {
      await expect(card(page, stage)).toBeVisible();
    }
    await expect(page.getByText('23 stages · 42 transitions', { exact: true })).toBeVisible();
  });

  await test.step('renames a stage', async () => {
    await card(page, /^2 MAL/).click();
    await write(page, 'Name', 'Marketing Welcomed Lead');
    await expect(card(page, /^2 MAL, Marketing Welcomed Lead/)).toBeVisible();
  });

  await test.step('undoes and redoes it', async () => {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card(page, /^2 MAL, Marketing Accepted Lead/)).toBeVisible();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(card(page, /^2 MAL, Marketing Welcomed Lead/)).toBeVisible();
  });

  await test.step('adds a stage and sees what is missing', async () => {
    await page.getByRole('button', { name: 'Add sla stage' }).click();
    await write(page, 'Name', 'Discovery');
    await expect(card(page, /^Discovery, SLA stage/)).toBeVisible();
    await expect(page.getByText('24 stages · 42 transitions', { exact: true })).toBeVisible();
    await toggleProblems(page);
    await expect(page.getByText(/Discovery has no owner/)).toBeVisible();
    await toggleProblems(page);
  });

  await test.step('gives it an owner, criteria, a promise and tools, and the problem vanishes', async () => {
    await card(page, /^Discovery, SLA stage/).click();
    await inspector(page).getByRole('button', { name: 'Which team works on the lead here?' }).click();
    await choose(page, /^Responsible/, 'Business Development (BDR)');
    await toggleProblems(page);
    await expect(page.getByText(/Discovery names no tools/)).toBeVisible();
    await expect(page.getByText(/Discovery has no owner/)).toHaveCount(0);
    await toggleProblems(page);

    await inspector(page).getByRole('button', { name: 'Add to To enter' }).click();
    await page.keyboard.type('lead score');
    await page
      .getByRole('option', { name: /^lead score is at least …/i })
      .first()
      .click();
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await expect(inspector(page).getByRole('group', { name: 'To enter' })).toContainText(/lead score/i);

    await inspector(page)
      .getByRole('button', { name: 'Within which time does somebody get in touch?' })
      .click();
    await write(page, 'First response', '4 business hours');
    await expect(card(page, /^Discovery, SLA stage.*within 4 business h/)).toBeVisible();

    await inspector(page).getByRole('button', { name: 'In which systems is the work done?' }).click();
    await choose(page, /^Tools/, 'HubSpot CRM');
    await expect(inspector(page).getByText('4 of 8 questions answered')).toBeVisible();
  });

  await test.step('connects it', async () => {
    const box = (await card(page, /^Discovery, SLA stage/).boundingBox())!;
    const target = (await card(page, /^5 SQL/).boundingBox())!;
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(target.x + 30, target.y + 60, { steps: 12 });
    await page.mouse.move(target.x + 4, target.y + target.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(page.getByText('24 stages · 43 transitions', { exact: true })).toBeVisible();
  });

  await test.step('runs a year of 100,000 leads', async () => {
    await page.getByRole('tab', { name: 'Simulate' }).click();
    await page.getByRole('textbox', { name: 'Leads' }).fill('100,000');
    await page.getByRole('button', { name: 'Run a year' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /customers$/ })).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByText(/Run 1 · seed 7 · 100,\d{3} leads · 365 days/)).toBeVisible();
    await expect(card(page, /^3 MQL/)).toContainText(/\d{2},\d{3}/);
    await expect(card(page, /^3 MQL/)).toContainText(/% next/);
    await expect(card(page, /^3 MQL/)).toContainText(/% late/);
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(page.getByRole('row', { name: /Marketing Qualified Lead/ })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'SLA missed' })).toBeVisible();
  });

  await test.step('reads one lead', async () => {
    await page.getByRole('tab', { name: 'Leads' }).click();
    await page.getByRole('combobox', { name: 'Outcome' }).click();
    await page.getByRole('option', { name: 'Customer', exact: true }).click();
    await page.getByRole('listbox', { name: 'Leads' }).focus();
    await page.keyboard.press('ArrowDown');
    const timeline = page.getByRole('list', { name: 'Timeline' });
    await expect(timeline.getByRole('heading', { name: /Customer/ })).toBeVisible();
    await expect(timeline.getByText(/because/).first()).toBeVisible();
  });

  await test.step('walks a lead through the machine by hand', async () => {
    await page.getByRole('tab', { name: 'Machine' }).click();
    const here = page.getByRole('article', { name: 'The lead is here' });
    await expect(here.getByRole('heading', { name: 'MAL' })).toBeVisible();
    await expect(page.getByText(/not met/).first()).toBeVisible();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByRole('button', { name: 'Step back' }).click();
    await page.getByRole('button', { name: /Go to the next clock/ }).click();
    await expect(here.getByRole('heading', { name: 'MAL' })).toHaveCount(0);
    await page.getByRole('tab', { name: 'Configuration' }).click();
    await expect(page.getByText('"parallel"').first()).toBeVisible();
  });

  let exported = '';
  let first = '';
  await test.step('exports the definition', async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /Blueprint \(JSON\)/ }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^[A-Za-z0-9-]+\.json$/);
    exported = await file.path();
    expect(JSON.parse(readFileSync(exported, 'utf8')).stages).toHaveLength(24);
  });

  await test.step('imports it as a second blueprint that is the same', async () => {
    first = page.url();
    await page.getByRole('button', { name: 'Export' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: /Import a blueprint/ }).click();
    await (await chooser).setFiles(exported);
    await expect(page).not.toHaveURL(first);
    await expect(page.getByText('24 stages · 43 transitions', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /Blueprint \(JSON\)/ }).click();
    const again = await (await download).path();
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(exported, 'utf8'));
  });

  await test.step('closes the tab, comes back, and everything is there', async () => {
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    const back = await page.context().newPage();
    await page.close();
    await back.goto('/#/');
    const blueprints = back.getByRole('link', { name: 'Open Raw Lead → Evangelist' });
    await expect(blueprints).toHaveCount(2);
    const addresses = await blueprints.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')!),
    );
    for (const address of addresses) {
      await back.goto(`/${address}`);
      await expect(card(back, /^2 MAL, Marketing Welcomed Lead/)).toBeVisible();
      await expect(card(back, /^Discovery, SLA stage.*within 4 business h/)).toBeVisible();
    }
    // The run belongs to the blueprint it was made with.
    await back.goto(`/${addresses.find((address) => first.endsWith(address))}`);
    await back.getByRole('tab', { name: 'Simulate' }).click();
    await expect(back.getByText(/Run 1 · seed 7/)).toBeVisible();
    await back.getByRole('tab', { name: 'Leads' }).click();
    await expect(back.getByText(/^100,\d{3} leads of run 1$/)).toBeVisible();
    expect(faults).toEqual([]);
  });
});
