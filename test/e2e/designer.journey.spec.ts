import { expect, test, type Locator, type Page } from '@playwright/test';

/*
 * A workshop by mouse: people draw on the template they see, describe a stage in words, look at it from afar and from
 * near, tidy the company up and show the result.
 */

const card = (page: Page, name: RegExp) => page.getByRole('group', { name }).first();
const canvas = (page: Page) => page.getByRole('application', { name: 'Lifecycle' });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const counts = (page: Page, words: string) =>
  expect(page.getByRole('contentinfo').getByText(words, { exact: true })).toBeVisible();
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first().click();

/** Writes where the cursor stands now, over what is there. */
async function writeHere(page: Page, label: string, text: string): Promise<void> {
  const field = canvas(page).getByRole('textbox', { name: label, exact: true });
  await expect(field).toBeFocused();
  await field.fill(text);
  await field.press('Enter');
}

/** Drags from the plus at the right edge of a card to the middle of another. */
async function drawWay(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  const start = (await from.boundingBox())!;
  const end = (await to.boundingBox())!;
  await page.mouse.move(start.x + start.width - 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height + 40, { steps: 10 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
}

test('a workshop designs by mouse', async ({ page }) => {
  test.setTimeout(150_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });

  await test.step('renames a stage where it stands', async () => {
    await page.goto('/');
    await counts(page, '23 stages · 42 transitions');
    await card(page, /^8 Evangelist/).dblclick();
    await writeHere(page, 'Name', 'Ambassador');
    await expect(card(page, /^8 Ambassador/)).toBeVisible();
    await expect(inspector(page).getByRole('heading', { name: 'Ambassador' })).toBeVisible();
  });

  await test.step('adds a stage from the plus at an edge', async () => {
    await card(page, /^8 Ambassador/).hover();
    const plus = page.getByTitle('Click to add a stage after Ambassador, drag to connect');
    await plus.click();
    const question = page.getByRole('combobox', { name: 'What comes after Ambassador?' });
    await expect(question).toBeFocused();
    await question.fill('Board of advisors');
    await page
      .getByRole('option', { name: /Board of advisors/ })
      .first()
      .click();
    await expect(card(page, /^Board of advisors/)).toBeVisible();
    await counts(page, '24 stages · 43 transitions');
    await page.keyboard.press('Escape');
  });

  await test.step('drops a stage into a way', async () => {
    const entry = page.getByRole('button', { name: /^Add sla stage/i });
    const label = canvas(page).getByText('Contract signed', { exact: true });
    const box = (await label.boundingBox())!;
    const surface = (await canvas(page).boundingBox())!;
    await entry.dragTo(canvas(page), {
      targetPosition: { x: box.x + box.width / 2 - surface.x, y: box.y + box.height / 2 - surface.y },
    });
    await counts(page, '25 stages · 44 transitions');
    await writeHere(page, 'Name', 'Legal check');
    await expect(card(page, /^Legal check, SLA stage/)).toBeVisible();
  });

  await test.step('connects two stages', async () => {
    await page.keyboard.press('Escape');
    await drawWay(page, card(page, /^Board of advisors/), card(page, /^Inactive/));
    await counts(page, '25 stages · 45 transitions');
    await undo(page);
    await counts(page, '25 stages · 44 transitions');
  });

  await test.step('says who, by when and what for in words', async () => {
    await page.keyboard.press('Escape');
    await card(page, /^Legal check/).click();
    // Who has the stage before it has it at first.
    await inspector(page)
      .getByRole('combobox', { name: /^Responsible/ })
      .first()
      .click();
    await page.getByRole('option', { name: 'Business and finance', exact: true }).click();
    await inspector(page)
      .getByRole('button', { name: 'Within which time does somebody get in touch?' })
      .click();
    const promise = inspector(page).getByRole('textbox', { name: 'First response', exact: true });
    await promise.fill('within 4 business hours');
    await promise.press('Tab');
    await expect(card(page, /^Legal check, SLA stage.*within 4 business h/)).toBeVisible();
    await inspector(page).getByRole('button', { name: 'Add to To enter' }).click();
    await page.keyboard.type('score at least 40');
    await page.keyboard.press('Enter');
    await expect(inspector(page).getByRole('group', { name: 'To enter' })).toContainText(
      /lead score.*is at least/i,
    );
    await expect(
      inspector(page).getByRole('group', { name: 'To enter' }).getByRole('textbox').first(),
    ).toHaveValue('40');
  });

  await test.step('sees it from afar and from near, in lanes and in colours', async () => {
    await page.getByRole('radio', { name: 'Executive' }).click();
    await expect(page.getByRole('button', { name: /^Decision; Bottom of funnel;/ })).toBeVisible();
    await page.getByRole('radio', { name: 'Engineering' }).click();
    await expect(card(page, /^1 Raw Lead/)).toContainText('rawLead');
    await page.getByRole('radio', { name: 'Operating' }).click();
    const lanes = page.getByRole('button', { name: /^Lanes by team/ });
    await lanes.click();
    await expect(canvas(page).getByText('Account executives', { exact: true })).toBeVisible();
    await lanes.click();
    await expect(canvas(page).getByText('Account executives', { exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Colours by team' }).click();
    await page.getByRole('menu').getByText('Colours by promise', { exact: true }).click();
    await expect(page.getByRole('group', { name: 'What the colours mean' })).toContainText('no promise');
    await page.getByRole('button', { name: 'Close the legend' }).click();
  });

  await test.step('opens a group where it stands, and looks inside it', async () => {
    const menuOf = () => card(page, /^6 Opportunity/).click({ button: 'right', position: { x: 60, y: 12 } });
    await menuOf();
    await page.getByRole('menuitem', { name: /^Open the group/ }).click();
    await expect(card(page, /^6.6 Proposal sent/)).toBeVisible();
    await menuOf();
    await page.getByRole('menuitem', { name: /^Look inside/ }).click();
    const where = page.getByRole('navigation', { name: 'Where you are' });
    await expect(where).toContainText('Opportunity');
    await expect(page.getByRole('button', { name: 'to Recycled' })).toBeVisible();
    await expect(card(page, /^2 MAL/)).toHaveCount(0);
    await where.getByRole('button', { name: 'Raw Lead → Evangelist' }).click();
    await expect(card(page, /^2 MAL/)).toBeVisible();
  });

  await test.step('merges two stages, and deletes one', async () => {
    await page.keyboard.press('Escape');
    await card(page, /^Recycled/).click();
    await card(page, /^Inactive/).click({ modifiers: ['Control'] });
    await card(page, /^Inactive/).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Merge the two/ }).click();
    const merging = page.getByRole('dialog', { name: 'Merge Recycled and Inactive' });
    await merging.getByRole('button', { name: 'Merge into Recycled' }).click();
    await expect(card(page, /^Inactive/)).toHaveCount(0);
    await expect(page.getByText('Inactive has become a part of Recycled.').first()).toBeVisible();
    await expect(page.getByRole('contentinfo').getByText(/^24 stages/)).toBeVisible();
    await undo(page);
    await expect(card(page, /^Inactive/)).toBeVisible();

    await card(page, /^2 MAL/).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Delete/ }).click();
    const asking = page.getByRole('dialog', { name: 'Delete Marketing Accepted Lead?' });
    await expect(asking).toContainText('4 transitions lead here, and 3 lead on.');
    await asking.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(card(page, /^2 MAL/)).toHaveCount(0);
    await undo(page);
    await expect(card(page, /^2 MAL/)).toBeVisible();
    await counts(page, '25 stages · 44 transitions');
  });

  await test.step('finds a field from anywhere', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('buyer persona');
    await page
      .getByRole('option', { name: /^Buyer persona/ })
      .first()
      .click();
    const company = page.getByRole('dialog', { name: 'Company' });
    await expect(company.getByRole('heading', { name: 'Buyer persona' })).toBeVisible();
    await company.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('replaces a team everywhere', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('BU heads');
    await page
      .getByRole('option', { name: /^BU heads/ })
      .first()
      .click();
    const company = page.getByRole('dialog', { name: 'Company' });
    await company.getByRole('button', { name: /^Delete/ }).click();
    const asking = page.getByRole('dialog', { name: 'Delete “BU heads”?' });
    await expect(asking).toContainText(/It is used in \d+ places/);
    await asking.getByRole('combobox', { name: /^Instead/ }).click();
    await page.getByRole('option', { name: 'CRO', exact: true }).click();
    await asking.getByRole('button', { name: 'Replace' }).click();
    await expect(company.getByRole('button', { name: /^Teams 9/ })).toBeVisible();
    await company.getByRole('button', { name: 'Close', exact: true }).click();
    await card(page, /^3 MQL/).click();
    await expect(
      inspector(page)
        .getByRole('combobox', { name: /^Consulted/ })
        .first(),
    ).toContainText('CRO');
  });

  await test.step('mutes what has been decided, and says why', async () => {
    await page.getByRole('contentinfo').getByRole('button', { name: /agree/ }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'Board of advisors' }).first();
    await line.hover();
    await line.getByRole('button', { name: 'Mute…' }).first().click();
    await page.getByRole('textbox', { name: 'Mute it, because' }).fill('They meet twice a year');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /^Muted/ }).click();
    await expect(page.getByText('They meet twice a year')).toBeVisible();
    await page.getByRole('contentinfo').getByRole('button', { name: /agree/ }).click();
  });

  await test.step('presents it, and leaves', async () => {
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const show = page.getByRole('dialog', { name: 'Presentation' });
    await expect(show.getByRole('heading', { name: 'Raw Lead → Evangelist' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(show.getByRole('heading', { name: /Raw Lead/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(show).toHaveCount(0);
    await expect(card(page, /^Legal check/)).toBeVisible();
  });

  expect(faults).toEqual([]);
});
