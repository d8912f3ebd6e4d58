/**
 * The reference network "funnel-12": twelve stages in a row, worked by four teams of people, first come, first
 * served. Every engine that is compared runs exactly this. Times are days.
 */
export interface Network {
  readonly days: number;
  /** A Poisson process. */
  readonly arrivalsPerDay: number;
  readonly stages: readonly NetworkStage[];
  /** People of each team, so many that it is busy for nine tenths of the time. */
  readonly servers: readonly number[];
}

export interface NetworkStage {
  readonly meanDays: number;
  /** Lognormal work with this sigma; 0: exponential work. */
  readonly sigma: number;
  /** Promised to be left so soon after entering; a breach is counted when it is not. */
  readonly promisedDays: number;
  readonly team: number;
  /** Shares of those who leave: two stages back, and lost; the others go on. */
  readonly backShare: number;
  readonly lostShare: number;
}

/** Every lead has a score, evenly spread from 0 to 1; on leaving this stage those below the bound are lost. */
export const GUARD_STAGE = 2;
export const GUARD_SCORE = 0.15;

const DAYS = 365;
const MEANS = [0.05, 0.2, 0.3, 0.5, 1, 0.4, 0.8, 1.5, 0.6, 0.3, 0.5, 0.2];
const STAGES_A_TEAM = 3;
const UTILISATION = 0.9;
const LAST = MEANS.length - 1;

/**
 * The network for so many expected leads in 365 days. With `scale` all times are so many times as long and the
 * teams so many times as large: as many times the leads are inside at once, and all else stays as it is.
 */
export function funnel12(leads: number, scale = 1): Network {
  const stages = MEANS.map((mean, place) => ({
    meanDays: mean * scale,
    sigma: place % 2 === 1 ? 0.8 : 0,
    promisedDays: 2.5 * mean * scale,
    team: Math.floor(place / STAGES_A_TEAM),
    backShare: place >= 3 && place < LAST ? 0.1 : 0,
    lostShare: place < LAST ? 0.12 : 0,
  }));
  const arrivalsPerDay = leads / DAYS;
  const visits = expectedVisits(stages);
  const work = Array.from({ length: MEANS.length / STAGES_A_TEAM }, () => 0);
  for (const [place, { meanDays, team }] of stages.entries()) {
    work[team] = work[team]! + arrivalsPerDay * visits[place]! * meanDays;
  }
  return { days: DAYS, arrivalsPerDay, stages, servers: work.map((busy) => Math.ceil(busy / UTILISATION)) };
}

/**
 * Visits a lead to each stage. Those who come back to the guarded stage pass it, but are counted here like those
 * who come first: near enough to size the teams, and what all engines agreed on.
 */
function expectedVisits(stages: readonly NetworkStage[]): readonly number[] {
  let visits = stages.map(() => 0);
  for (let round = 0; round < 2_000; round += 1) {
    const next: number[] = stages.map((_, place) => (place === 0 ? 1 : 0));
    for (let place = 0; place < LAST; place += 1) {
      const { backShare, lostShare } = stages[place]!;
      const leaving = visits[place]! * (place === GUARD_STAGE ? 1 - GUARD_SCORE : 1);
      next[place + 1] = next[place + 1]! + leaving * (1 - backShare - lostShare);
      if (backShare > 0) next[place - 2] = next[place - 2]! + leaving * backShare;
    }
    visits = next;
  }
  return visits;
}

/** mu of a stage's lognormal work, so that its mean is `meanDays`. */
export function logMean({ meanDays, sigma }: NetworkStage): number {
  return Math.log(meanDays) - (sigma * sigma) / 2;
}
