// `node test/bench/canvas/measureCanvas.mjs '{ "template": FILE, "large": FILE }'`: opens both in the built app in a
// real Chromium and prints what the main thread does for a frame of a drag, for a key, and until a blueprint stands.
import { ensureBuilt } from '../../../scripts/build.mjs';
import { ensureChromium } from '../../../scripts/chromium.mjs';
import { root } from '../../../scripts/project.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const ROUNDS = 5;
const MOVES = 40;
const KEYS = 30;

const files = JSON.parse(process.argv[2] ?? '{}');
await ensureBuilt();
const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 4791, strictPort: false },
});
const address = server.resolvedUrls.local[0];
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ARGUMENTS });
try {
  const figures = {};
  for (const [name, file] of Object.entries(files)) figures[name] = await measure(name, file);
  const ratio = (pick) => (pick(figures.large) / pick(figures.template)).toFixed(2);
  console.log(
    `ratio        large ÷ template: a frame of a drag ${ratio(({ drag }) => drag)}, a key ${ratio(({ key }) => key)}, opening ${ratio(({ opening }) => opening)}`,
  );
} finally {
  await browser.close();
  await server.close();
}

async function measure(name, file) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  // Somebody who has been here before sees the library, not the template.
  await page.addInitScript(() => localStorage.setItem('stagecraft.visited', 'yes'));
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(file);
  const open = page.getByRole('button', { name: /^Open|^Add/ }).last();
  await Promise.race([
    page.waitForSelector('.react-flow__node-stage', { timeout: 60_000 }),
    open.click({ timeout: 60_000 }).catch(() => {}),
  ]);
  await page.waitForSelector('.react-flow__node-stage', { timeout: 60_000 });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name: each }) => each === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const opening = await openings(page);
  const drags = [];
  const keys = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const drag = await dragging(page, cpu);
    const key = await typing(page, cpu);
    if (round > 0) {
      drags.push(drag);
      keys.push(key);
    }
  }
  await context.close();
  const figures = { opening: median(opening), drag: median(drags), key: median(keys) };
  const line = (what, values, unit) =>
    `${name.padEnd(12)} ${what.padEnd(22)} ${median(values).toFixed(1).padStart(7)} ${unit}   most ${Math.max(...values).toFixed(1)}`;
  console.log(line('opening', opening, 'ms until the cards stand'));
  console.log(line('a frame of a drag', drags, 'ms of main-thread CPU'));
  console.log(line('a key in a name', keys, 'ms of main-thread CPU'));
  return figures;
}

/** From asking for the page, its files being there, until the first card has been painted. */
async function openings(page) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.reload({ waitUntil: 'commit' });
    times.push(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const look = () => {
              if (document.querySelector('.react-flow__node-stage') === null) requestAnimationFrame(look);
              else requestAnimationFrame(() => resolve(performance.now()));
            };
            look();
          }),
      ),
    );
    await page.waitForTimeout(1_500);
  }
  return times;
}

/** A card in the middle of the screen is dragged about; what a frame costs the main thread. */
async function dragging(page, cpu) {
  const box = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.react-flow__node-stage')].map((element) =>
      element.getBoundingClientRect(),
    );
    const far = ({ x, y, width, height }) => Math.hypot(x + width / 2 - 520, y + height / 2 - 430);
    const { x, y, width, height } = boxes.toSorted((a, b) => far(a) - far(b))[0];
    return { x: x + width / 2, y: y + height * 0.7 };
  });
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + 12, box.y + 12, { steps: 3 });
  await page.evaluate(() => {
    globalThis.frames_ = 0;
    const count = () => {
      globalThis.frames_ += 1;
      globalThis.frameRequest = requestAnimationFrame(count);
    };
    count();
  });
  const before = await cpu();
  for (let move = 0; move < MOVES; move += 1)
    await page.mouse.move(box.x + 12 + move * 4, box.y + 12 + (move % 10) * 6);
  const used = (await cpu()) - before;
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.frameRequest);
    return globalThis.frames_;
  });
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(400);
  // A frame may hold several moves, or a move several frames: the dearer of the two counts.
  return used / Math.min(frames, MOVES);
}

/** Letters into the name of a selected stage, as quick as somebody types. */
async function typing(page, cpu) {
  await page.locator('.react-flow__node-stage').first().click();
  const field = page.getByRole('textbox', { name: 'Name', exact: true }).first();
  await field.click();
  const before = await cpu();
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await page.waitForTimeout(30);
  }
  const used = (await cpu()) - before;
  await page.keyboard.press('Escape');
  await page.locator('.react-flow__pane').click({ position: { x: 600, y: 8 } });
  return used / KEYS;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
