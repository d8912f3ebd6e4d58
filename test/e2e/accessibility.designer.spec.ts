import { expect, test, type Page } from '@playwright/test';
import { violationsIn } from './violationsIn.ts';

/* What a designer works with, in its states: nothing that axe calls a violation. */

const card = (page: Page, name: RegExp) => page.getByRole('group', { name }).first();

test('axe finds nothing where one designs', async ({ page }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  const check = async (state: string, looks: 2 | 4 = 2) =>
    found.push(...(await violationsIn(page, state, looks)));
  const detail = (name: string) => page.getByRole('radio', { name, exact: true }).click();
  const afresh = async (key: string) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  };

  await test.step('the canvas in its views', async () => {
    await page.goto('/');
    await expect(page.getByRole('contentinfo').getByRole('button', { name: /agree/ })).toBeVisible();
    await detail('Executive');
    await expect(page.getByRole('button', { name: /^Decision; Bottom of funnel;/ })).toBeVisible();
    await check('executive', 4);
    await detail('Engineering');
    await expect(card(page, /^1 Raw Lead/)).toContainText('rawLead');
    await check('engineering', 4);
    await detail('Operating');
    await page.getByRole('button', { name: /^Lanes by team/ }).click();
    await page.getByRole('button', { name: 'Colours by team' }).click();
    await page.getByRole('menu').getByText('Colours by promise', { exact: true }).click();
    await expect(page.getByRole('group', { name: 'What the colours mean' })).toBeVisible();
    await check('lanes, coloured by promise', 4);
    await page.getByRole('button', { name: /^Lanes by team/ }).click();
    await page.getByRole('button', { name: 'Close the legend' }).click();
    await page.getByRole('button', { name: 'Legend', exact: true }).click();
    await page.mouse.move(700, 10);
    await check('the legend');
    await page.getByRole('button', { name: 'Legend', exact: true }).click();
    await card(page, /^6 Opportunity/).click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await page.getByRole('menuitem', { name: /^Look inside/ }).click();
    await expect(card(page, /^6.1 Discovery booked/)).toBeVisible();
    await check('inside a group', 4);
    await page.getByRole('navigation', { name: 'Where you are' }).getByRole('button').first().click();
  });

  await test.step('what comes in front', async () => {
    await afresh('Control+k');
    await page.getByRole('combobox', { name: 'Search or command' }).fill('score');
    await expect(page.getByRole('option').first()).toBeVisible();
    await check('palette');
    await afresh('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard and mouse' })).toBeVisible();
    await check('sheet of keys');
    await page.keyboard.press('Escape');
    await card(page, /^8 Evangelist/).click();
    await page.keyboard.press('n');
    await expect(page.getByRole('combobox', { name: 'What comes after Evangelist?' })).toBeFocused();
    await check('chooser');
    await page.getByRole('option').first().click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+h');
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
    await check('history');
    await page.keyboard.press('Escape');
    await page.getByRole('contentinfo').getByRole('button', { name: /agree/ }).click();
    await expect(page.getByRole('tab', { name: /^Muted/ })).toBeVisible();
    await check('problems', 4);
    await page.getByRole('tab', { name: /^All rules/ }).click();
    await check('rules');
    await page.getByRole('contentinfo').getByRole('button', { name: /agree/ }).click();
  });

  await test.step('the company', async () => {
    await afresh('Control+k');
    await page.getByRole('combobox', { name: 'Search or command' }).fill('Account executives');
    await page
      .getByRole('option', { name: /^Account executives/ })
      .first()
      .click();
    const company = page.getByRole('dialog', { name: 'Company' });
    await expect(company.getByRole('heading', { name: 'Account executives' })).toBeVisible();
    await check('company, a team', 4);
    await company.getByRole('button', { name: /^Fields/ }).click();
    await check('company, the fields');
    await company.getByRole('button', { name: /^Teams/ }).click();
    await company.getByRole('button', { name: 'Who does what, by stage' }).click();
    await expect(page.getByRole('table').last()).toBeVisible();
    await check('who does what', 4);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('presenting', async () => {
    await page.keyboard.press('p');
    const show = page.getByRole('dialog', { name: 'Presentation' });
    await expect(show).toBeVisible();
    await check('present, the opening');
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
    await expect(show.getByRole('heading', { name: /MQL|Marketing Qualified Lead/ }).first()).toBeVisible();
    await check('present, a stage', 4);
    await page.keyboard.press('Escape');
  });

  await test.step('the lesson and the library', async () => {
    await page.goto('/#/');
    await page.getByRole('button', { name: /^Lesson/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /100 MQLs/ })).toBeVisible();
    await check('lesson', 4);
    await page.goto('/#/');
    await page.getByRole('button', { name: /^Simple four/ }).click();
    await expect(page.getByRole('contentinfo').getByRole('button', { name: /agree/ })).toBeVisible();
    await page.goto('/#/');
    await expect(page.getByRole('link', { name: /^Open / })).toHaveCount(3);
    await check('library with filters');
  });

  expect(found).toEqual([]);
});
