import { expect, test, type Page } from '@playwright/test';

/* Runs that are held, repeated and compared. */

const numbers = (page: Page) => page.getByRole('complementary', { name: 'The numbers on the diagram' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'The run' });

async function openSimulate(page: Page, leads: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('group', { name: /^1 Raw Lead/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Simulate' }).click();
  await page.getByRole('textbox', { name: 'Leads' }).fill(leads);
}

async function hasRun(page: Page): Promise<void> {
  await expect(panel(page).getByRole('heading', { level: 2, name: /customers?$/ })).toBeVisible({
    timeout: 60_000,
  });
}

test('a run is held and goes on; stopped, it is kept with the date it came to', async ({ page }) => {
  test.setTimeout(120_000);
  await openSimulate(page, '400,000');
  await page.getByRole('button', { name: 'Run a year' }).click();
  const progress = page.getByRole('progressbar', { name: 'Simulated time' });
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused')).toBeVisible();
  await page.waitForTimeout(400);
  const held = await progress.getAttribute('value');
  await page.waitForTimeout(600);
  expect(await progress.getAttribute('value')).toBe(held);

  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => progress.getAttribute('value')).not.toBe(held);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await hasRun(page);
  await expect(
    panel(page).getByText(/You stopped this run before its end: these are the numbers until/),
  ).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /^Run 1 .*stopped, until / })).toBeVisible();
});

test('replications say how sure the numbers are, and how many it takes', async ({ page }) => {
  test.setTimeout(120_000);
  await openSimulate(page, '2,000');
  await page.getByRole('button', { name: 'Replications, warm-up, stock' }).click();
  await page.getByRole('textbox', { name: 'Replications' }).fill('4');
  await page.getByRole('button', { name: 'Run with these' }).click();
  await hasRun(page);

  await expect(panel(page).getByText(/95 % interval [\d,]+ – [\d,]+ · 4 replications/)).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /^\d[\d,]* needed$/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Replications' })).not.toHaveValue('4');
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect(page.getByRole('row', { name: /Marketing Qualified Lead/ })).toContainText('±');
  await page.getByRole('radio', { name: 'Teams' }).click();
  await expect(page.getByRole('row', { name: /Account executives/ })).toContainText('%');
});

test('what was tried is kept as a scenario and compared with the blueprint as it is', async ({ page }) => {
  test.setTimeout(180_000);
  await openSimulate(page, '3,000');
  await page.getByRole('button', { name: 'Run a year' }).click();
  await hasRun(page);
  await page.getByRole('tab', { name: 'Design' }).click();
  await expect(numbers(page)).toContainText('Run 1');

  await page
    .getByRole('group', { name: /BANT confirmed/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const share = page.getByRole('textbox', { name: 'Share of leads' });
  const before = await share.inputValue();
  await share.fill('20');
  await share.press('Enter');
  await expect(numbers(page)).toContainText('What if');
  await expect(numbers(page)).toContainText('▼');
  // The run is one click away, and so are the edits.
  await numbers(page).getByRole('button', { name: 'Run 1' }).click();
  await expect(numbers(page)).toContainText('the blueprint has changed');
  await numbers(page).getByRole('button', { name: 'What if' }).click();

  await numbers(page).getByRole('button', { name: 'Keep as scenario…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep as a scenario' });
  await expect(dialog).toContainText(`BANT confirmed Share of leads ${before} → 20 %`);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Hardly anybody qualifies');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(share).toHaveValue(before);

  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('checkbox', { name: 'Compare Hardly anybody qualifies' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Replications' }).first().fill('5');
  await page.getByRole('button', { name: 'Compare with the blueprint as it is' }).click();
  const table = page.getByRole('table', { name: /^Hardly anybody qualifies beside/ });
  await expect(table).toBeVisible({ timeout: 90_000 });
  await expect(table.getByRole('row', { name: /Sales Accepted Lead: Conversion/ })).toContainText('differs');
  await expect(table.getByRole('row', { name: /^Customers/ })).toContainText('±');
});
