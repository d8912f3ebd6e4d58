import { memoryOfOurs } from '../contestants/memoryOfOurs.ts';
import { SEED, type Figures } from '../funnel12/figures.ts';
import { funnel12 } from '../funnel12/network.ts';
import { startProgram } from './programContestant.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What ten times as many leads inside at once cost. */
export interface InFlight {
  readonly leads: number;
  /** CPU time a visit with many leads inside ÷ with few. */
  readonly ratio: Spread;
  /** The same by lead that arrived: less, because the run ends before as many of the journeys have. */
  readonly ratioByLead: Spread;
  /** Leads inside when the runs ended. */
  readonly few: number;
  readonly many: number;
  /** What the engine's memory grows by for each lead more that is inside. */
  readonly bytesPerLead: number;
}

/** Times ten times as long, teams ten times as large. */
const SCALE = 10;

/**
 * Runs the network with few and with many leads inside at once, as many arrivals in both, in turns. A million
 * leads have about 8,000 inside at once, and 84,000 where everything takes ten times as long.
 */
export async function measureInFlight(leads: number, rounds: number): Promise<InFlight> {
  const engine = startProgram('ours');
  const few: Figures[] = [];
  const many: Figures[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    few.push(await engine.run({ leads, scale: 1 }));
    many.push(await engine.run({ leads, scale: SCALE }));
  }
  engine.close();
  // The first round warms up.
  const ratio = (cost: (figures: Figures) => number) =>
    spreadOf(many.slice(1).map((figures, round) => cost(figures) / cost(few[round + 1]!)));
  const [fewInside, manyInside] = [few[0]!.inside ?? NaN, many[0]!.inside ?? NaN];
  const moreBytes = memoryOfOurs(funnel12(leads, SCALE), SEED) - memoryOfOurs(funnel12(leads), SEED);
  return {
    leads,
    ratio: ratio(({ cpuMs, visits }) => cpuMs / visits),
    ratioByLead: ratio(({ cpuMs, leads: arrived }) => cpuMs / arrived),
    few: fewInside,
    many: manyInside,
    bytesPerLead: moreBytes / (manyInside - fewInside),
  };
}
