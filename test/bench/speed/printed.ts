import { textTable } from '../../../src/cli/textTable.ts';
import { cpuPerLead } from '../funnel12/figures.ts';
import { ratioLines } from './ratioLines.ts';
import type { SpeedOutcome } from './outcome.ts';
import { median } from './spread.ts';

const count = (value: number) => Math.round(value).toLocaleString('en');
const ratio = (value: number) => (value >= 20 ? value.toFixed(0) : value.toFixed(2));

/** The engines with what a lead costs them and what they count, then the ratios, then what else was measured. */
export function printed(outcome: SpeedOutcome): string {
  const { options } = outcome;
  return [
    `funnel-12 at ${count(options.leads)} leads; medians of ${options.rounds} interleaved rounds by CPU time\n`,
    engineTable(outcome),
    ratioTable(outcome),
    ...otherLines(outcome),
  ].join('\n');
}

function engineTable({ rounds }: SpeedOutcome): string {
  const rows = [...rounds].map(([name, figures]) => {
    const sum = (of: (each: (typeof figures)[number]) => number) =>
      figures.reduce((total, each) => total + of(each), 0);
    return [
      name,
      count(figures[0]!.leads),
      (1_000 * median(figures.map(cpuPerLead))).toFixed(2),
      (sum(({ visits }) => visits) / sum(({ leads }) => leads)).toFixed(3),
      (sum(({ breaches }) => breaches) / sum(({ visits }) => visits)).toFixed(4),
    ];
  });
  return textTable(['engine', 'leads', 'µs a lead', 'visits a lead', 'breaches a visit'], rows);
}

function ratioTable(outcome: SpeedOutcome): string {
  const rows = ratioLines(outcome).map(({ name, meaning, spread }) => [
    `${name}: ${meaning}`,
    ...(spread === null ? ['–', '–', '–'] : [spread.median, spread.min, spread.max].map(ratio)),
  ]);
  return textTable(['ratio', 'median', 'least', 'most'], rows);
}

function* otherLines({ inFlight, secondRun, chromium }: SpeedOutcome): Generator<string> {
  if (inFlight !== null) {
    yield `inFlight: ${count(inFlight.leads)} leads with ${count(inFlight.many)} inside against ${count(inFlight.few)}, by visits; by leads ${ratio(inFlight.ratioByLead.median)}.`;
    yield `memory: ${count(inFlight.bytesPerLead)} bytes for each lead more that is inside.`;
  }
  if (secondRun !== null)
    yield `secondRun: the third ÷ the first ${ratio(secondRun.third.median)}; without a warm-up the second ÷ the first ${ratio(secondRun.secondCold.median)}.`;
  if (chromium?.simulate) {
    const [first] = chromium.simulate;
    const seconds = median(chromium.simulate.map((run) => run.seconds));
    const cpu = median(chromium.simulate.map((run) => run.cpuSeconds));
    yield `Chromium ${chromium.browser}, ${count(first!.leads)} leads in a worker: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s CPU of the page's process.`;
  }
  if (chromium?.save) {
    const { chunkRows, chunkRowsPerSecond, singleRows, singleRowsPerSecond } = chromium.save;
    yield `Saving: ${count(chunkRows)} rows in chunks at ${count(median(chunkRowsPerSecond))} rows/s, ${count(singleRows)} of them by bulkAdd at ${count(median(singleRowsPerSecond))} rows/s (wall clock).`;
  }
}
