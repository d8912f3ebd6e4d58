import { expect, test, type Page } from '@playwright/test';

/* The work of a designer by keyboard alone, from nothing; the focus is somewhere after every step. */

const card = (page: Page, name: RegExp) => page.getByRole('group', { name }).first();
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

/** What has the focus is called this, and is not the page as a whole. */
async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect(page.locator(':focus')).toHaveAccessibleName(name);
  await isSomewhere(page);
}

const isSomewhere = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

/** Presses keys, one after the other; the focus is somewhere after each. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await isSomewhere(page);
  }
}

const counts = (page: Page, words: string) =>
  expect(page.getByRole('contentinfo').getByText(words, { exact: true })).toBeVisible();

/** A stage after the one that has the focus, by its name. */
async function addStage(page: Page, name: string): Promise<void> {
  await press(page, 'n');
  await expectFocus(page, /^What (comes after|do you want to add)/);
  await page.keyboard.type(name);
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused();
  await press(page, 'Enter');
  await expectFocus(page, new RegExp(`^${name}`));
}

test('a lifecycle is designed by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));

  await test.step('begins with nothing', async () => {
    await page.goto('/');
    await expect(card(page, /^1 Raw Lead/)).toBeVisible();
    await page.goto('/#/');
    await page.getByRole('button', { name: 'Start empty' }).focus();
    await page.keyboard.press('Enter');
    await counts(page, '2 stages · 1 transition');
    await isSomewhere(page);
    await press(page, 'Home');
    await expectFocus(page, /^1 Raw Lead/);
  });

  await test.step('makes stages, one after the other', async () => {
    await addStage(page, 'Demo booked');
    await addStage(page, 'Proposal');
    await counts(page, '4 stages · 3 transitions');
    await press(page, 'Alt+ArrowLeft');
    await expectFocus(page, /^Demo booked/);
    await press(page, 'Alt+ArrowRight');
    await expectFocus(page, /^Proposal/);
  });

  await test.step('connects them', async () => {
    await press(page, 'c');
    await expect(
      page.getByText('Choose the stage to connect to, then press Enter. Escape stops.'),
    ).toBeVisible();
    for (let step = 0; step < 8; step += 1) {
      await press(page, 'Tab');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      if (name.startsWith('2 Customer')) break;
    }
    await expectFocus(page, /^2 Customer/);
    await press(page, 'Enter');
    await counts(page, '4 stages · 4 transitions');
    await press(page, 'c', 'Escape');
    await expect(
      page.getByText('Choose the stage to connect to, then press Enter. Escape stops.'),
    ).toHaveCount(0);
    await counts(page, '4 stages · 4 transitions');
  });

  await test.step('edits, and steps out again', async () => {
    await press(page, 'Home', 'Alt+ArrowRight');
    await press(page, 'Enter');
    await expect(inspector(page).locator(':focus')).toHaveCount(1);
    await press(page, 'Escape');
    await expectFocus(page, /^Inspector/);
    await press(page, 'Escape');
    await expectFocus(page, /^Demo booked/);
  });

  await test.step('renames, deletes and takes it back', async () => {
    await press(page, 'Home', 'F2');
    await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Enquiry');
    await press(page, 'Enter');
    await expectFocus(page, /^1 Enquiry/);
    await press(page, 'Delete');
    await isSomewhere(page);
    const asking = page.getByRole('dialog', { name: 'Delete Enquiry?' });
    await expect(asking).toBeVisible();
    await asking.getByRole('button', { name: 'Delete', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo').getByText(/^3 stages/)).toBeVisible();
    await isSomewhere(page);
    await press(page, 'Control+z');
    await counts(page, '4 stages · 4 transitions');
    await expect(card(page, /^1 Enquiry/)).toBeVisible();
  });

  await test.step('goes anywhere by its name, even typing ahead', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('proposal');
    await expect(page.getByRole('combobox', { name: 'Search or command' })).toHaveValue('proposal');
    await expect(page.getByRole('option', { name: /^Proposal/ }).first()).toBeVisible();
    await press(page, 'Enter');
    await expectFocus(page, /^Proposal/);
  });

  await test.step('looks at the keys, presents, and comes back', async () => {
    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keyboard and mouse' });
    await expect(keys).toBeVisible();
    await press(page, 'Escape');
    await expect(keys).toHaveCount(0);
    await press(page, 'p');
    const show = page.getByRole('dialog', { name: 'Presentation' });
    await expect(show).toBeVisible();
    await press(page, 'ArrowRight', 'Escape');
    await expect(show).toHaveCount(0);
    await isSomewhere(page);
    await press(page, 'Shift+1', 'Shift+3', 'Shift+2', 'Escape', 'Home');
    await expectFocus(page, /^1 Enquiry/);
  });

  expect(faults).toEqual([]);
});
