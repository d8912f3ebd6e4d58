import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { cpuPerLead } from '../funnel12/figures.ts';
import type { SpeedOutcome } from './outcome.ts';
import { ratioLines } from './ratioLines.ts';
import { median } from './spread.ts';

const FILE = 'test/bench/latest.json';

/** Keeps the outcome in the repository, so that a trend shows; the result is the file's path. */
export function keepLatest(outcome: SpeedOutcome, date: Date): string {
  const { options, rounds, inFlight, secondRun, chromium } = outcome;
  const lines = ratioLines(outcome);
  const perEngine = <Value>(of: (figures: readonly Figures[]) => Value) =>
    Object.fromEntries([...rounds].map(([name, figures]) => [name, of(figures)]));
  const latest = {
    date: date.toISOString(),
    commit: commit(),
    machine: machine(),
    leads: options.leads,
    rounds: perEngine((figures) => figures.map(({ cpuMs }) => cpuMs)),
    // The log that we keep is no rival's: what it costs stands among the spreads.
    ratios: Object.fromEntries(
      lines
        .filter(({ name }) => name !== 'oursWithLog')
        .map(({ name, spread }) => [name, spread?.median ?? null]),
    ),
    extra: {
      spreads: Object.fromEntries(lines.map(({ name, spread }) => [name, spread])),
      leadsArrived: perEngine((figures) => figures[0]!.leads),
      cpuMicrosecondsPerLead: perEngine((figures) => 1_000 * median(figures.map(cpuPerLead))),
      visitsPerLead: perEngine(([first]) => first!.visits / first!.leads),
      breachesPerVisit: perEngine(([first]) => first!.breaches / first!.visits),
      inFlight,
      secondRun,
      chromium1M: chromium?.simulate ?? null,
      saving: chromium?.save ?? null,
      browser: chromium?.browser ?? null,
    },
  };
  writeFileSync(FILE, JSON.stringify(latest, rounded, 2));
  execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', FILE]);
  return FILE;
}

type Figures = SpeedOutcome['rounds'] extends ReadonlyMap<string, readonly (infer Each)[]> ? Each : never;

/** Six digits say all that a measurement knows. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

/** The commit the figures are of, marked where the sources have changes that are in no commit yet. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const isChanged = git('status', '--porcelain', '--', 'src', 'engine') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

function machine(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${type()} ${release()}, Node ${process.versions.node}`;
}
