import { expect, test, type BrowserContext, type Page } from '@playwright/test';

/* What was acknowledged as saved is there, whatever happens to the tab, the other tab or the database. */

const card = (page: Page, name: RegExp) => page.getByRole('group', { name }).first();

async function openFirst(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  await expect(card(page, /^2 MAL/)).toBeVisible();
  return page;
}

async function rename(page: Page, from: RegExp, name: string): Promise<void> {
  await card(page, from).click();
  const field = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Name', exact: true });
  await field.fill(name);
  await field.press('Tab');
}

async function isSaved(page: Page): Promise<void> {
  // The word may come from before the edit: it has to stand after the pause in which a save begins.
  await page.waitForTimeout(600);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

test('two tabs on one blueprint become the same, and neither loses an edit', async ({ context }) => {
  const first = await openFirst(context);
  const second = await context.newPage();
  await second.goto(first.url());
  await expect(card(second, /^2 MAL/)).toBeVisible();

  await rename(first, /^2 MAL/, 'Welcomed by marketing');
  await rename(second, /^5 SQL/, 'Spoken with');

  for (const page of [first, second]) {
    await expect(card(page, /^2 MAL, Welcomed by marketing/)).toBeVisible();
    await expect(card(page, /^5 Spoken with/)).toBeVisible();
  }
});

test('a blueprint that is deleted in one tab can no longer be written in another', async ({ context }) => {
  const first = await openFirst(context);
  const second = await context.newPage();
  await second.goto('/#/');
  await second.getByRole('button', { name: /^What to do with/ }).click();
  await second.getByRole('menuitem', { name: /Delete/ }).click();
  await expect(first.getByText(/deleted/).first()).toBeVisible();
});

test('a database that the browser threw away comes back from the second copy, and the app says so', async ({
  context,
}) => {
  const page = await openFirst(context);
  await rename(page, /^2 MAL/, 'Saved twice');
  await isSaved(page);
  const address = page.url();
  const cdp = await context.newCDPSession(page);
  await page.close();
  const other = await context.newPage();
  const session = await context.newCDPSession(other);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'indexeddb',
  });
  await cdp.detach().catch(() => undefined);
  await other.goto(address);
  await expect(card(other, /^2 Saved twice/)).toBeVisible();
  await expect(other.getByText(/restored/i).first()).toBeVisible();
});

test('a crashed tab loses nothing that was saved', async ({ context }) => {
  const page = await openFirst(context);
  const address = page.url();
  await rename(page, /^2 MAL/, 'Before the crash');
  await isSaved(page);
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expect(card(again, /^2 .*Before the crash/)).toBeVisible();
});
