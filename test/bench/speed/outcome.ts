import type { ChromiumAnswers } from './inChromium.ts';
import type { InFlight } from './inFlight.ts';
import type { SpeedOptions } from './options.ts';
import type { Rounds } from './rounds.ts';
import type { SecondRun } from './secondRun.ts';

/** Everything one bench has measured; null: left out. */
export interface SpeedOutcome {
  readonly options: SpeedOptions;
  readonly rounds: Rounds;
  readonly inFlight: InFlight | null;
  readonly secondRun: SecondRun | null;
  readonly chromium: ChromiumAnswers | null;
}
