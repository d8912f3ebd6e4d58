import { enterContestants } from './speed/enterContestants.ts';
import { askChromium } from './speed/inChromium.ts';
import { measureInFlight } from './speed/inFlight.ts';
import { keepLatest } from './speed/latest.ts';
import { isWholeBench, readOptions, type SpeedOptions } from './speed/options.ts';
import type { SpeedOutcome } from './speed/outcome.ts';
import { printed } from './speed/printed.ts';
import { runRounds } from './speed/rounds.ts';
import { measureSecondRun } from './speed/secondRun.ts';

/*
 * How quick the engine is: the reference network through it and its rivals, interleaved, by CPU time. A speed is
 * a ratio, because machines differ. `npm run bench -- speed --leads 10000 --rounds 2` is the short form.
 */

/** Leads of the parts that need many inside at once, or measure a long run, for each lead of the others. */
const MANY = 10;
/** Long runs repeat less from round to round. */
const LONG_ROUNDS = 3;

const say = (sentence: string) => console.log(sentence);

async function measure(options: SpeedOptions): Promise<SpeedOutcome> {
  const { leads, parts } = options;
  const entrants = await enterContestants(leads, parts, say);
  const rounds = await runRounds(entrants, options.rounds, say).finally(() => {
    for (const entrant of entrants) entrant.close();
  });
  const long = { leads: leads * MANY, rounds: Math.min(options.rounds, LONG_ROUNDS) };
  const asks = {
    save: parts.includes('dexieRows') ? { leads, rounds: options.rounds } : null,
    simulate: parts.includes('chromium1M') ? long : null,
  };
  return {
    options,
    rounds,
    inFlight: parts.includes('inFlight') ? await measureInFlight(long.leads, options.rounds) : null,
    secondRun: parts.includes('secondRun') ? await measureSecondRun(leads, options.rounds) : null,
    chromium: asks.save === null && asks.simulate === null ? null : await askChromium(asks),
  };
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const outcome = await measure(options);
  say(`\n${printed(outcome)}`);
  say(
    isWholeBench(options) && outcome.chromium !== null
      ? `Kept in ${keepLatest(outcome, new Date())}.`
      : 'Not kept in test/bench/latest.json: that takes at least 100,000 leads, 5 rounds, Chromium, and nothing left out.',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
