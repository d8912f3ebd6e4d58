import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const good = readFileSync('test/fixtures/files/v1-complete.json', 'utf8');

/** Chooses a file by the menu, as a person does. */
async function importFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: /^Import/ }).click();
  await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const refusals: readonly {
  readonly name: string;
  readonly content: string | Buffer;
  readonly says: RegExp;
  readonly place: RegExp | null;
}[] = [
  {
    name: 'broken.json',
    content: '{\n  "format": "stagecraft-blueprint",\n  oops',
    says: /./,
    place: /Line 3, column \d+/,
  },
  { name: 'list.json', content: '[1, 2]', says: /blueprint/, place: /Line 1/ },
  {
    name: 'other.json',
    content: '{ "nodes": [], "edges": [] }',
    says: /not a blueprint/,
    place: /Line 1/,
  },
  {
    name: 'picture.json',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]),
    says: /./,
    place: null,
  },
  {
    name: 'wrong-type.json',
    content: good.replace(/"name": "[^"]*"/, '"name": 5'),
    says: /./,
    place: /Line \d+, column \d+ · \//,
  },
  { name: 'deep.json', content: '['.repeat(5_000), says: /./, place: /Line 1/ },
  { name: 'empty.json', content: '', says: /./, place: /Line 1/ },
];

test('wrong files are refused with a place and change nothing; a good one opens as another blueprint', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Raw Lead → Evangelist');
  const address = page.url();

  for (const { name, content, says, place } of refusals) {
    await test.step(name, async () => {
      await importFile(page, name, content);
      const dialog = page.getByRole('dialog', { name: 'This file was not opened' });
      await expect(dialog).toContainText(`Nothing of “${name}” was taken`);
      const first = dialog.getByRole('listitem').first();
      await expect(first).toContainText(says);
      // What is wrong, and what to do about it.
      await expect(first.getByRole('paragraph')).toHaveCount(place === null ? 2 : 3);
      if (place !== null) await expect(first).toContainText(place);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }
  expect(page.url()).toBe(address);
  await expect(heading).toHaveText('Raw Lead → Evangelist');
  await expect(page.getByText('23 stages · 42 transitions', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  await importFile(page, 'good.json', good);
  await expect(page.getByText('Opened as a blueprint of its own.')).toBeVisible();
  expect(page.url()).not.toBe(address);
  await expect(heading).not.toHaveText('Raw Lead → Evangelist');

  await page.getByRole('link', { name: 'Stagecraft' }).click();
  await expect(page.getByRole('link', { name: 'Open Raw Lead → Evangelist' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open / })).toHaveCount(2);
  expect(faults).toEqual([]);
});
