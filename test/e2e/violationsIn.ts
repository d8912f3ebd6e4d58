import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const looks = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 1024, height: 768 },
  { colorScheme: 'dark', width: 1440, height: 900 },
  { colorScheme: 'light', width: 1024, height: 768 },
] as const;

/** What axe finds in one state of the page, a line each: in every look, or in the two that differ most. */
export async function violationsIn(page: Page, state: string, count: 2 | 4): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, height } of looks.slice(0, count)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.evaluate(untilItStands);
    // There are no frames to look into; the legacy mode does without a second page.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(
          `${state}, ${colorScheme} ${width}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
        );
  }
  return found;
}

/** Two frames: what depends on the size has been drawn anew; then until no colour is on its way to another. */
async function untilItStands(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
