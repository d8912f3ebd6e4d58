import type { PlanWay } from '../compile/plan.ts';
import { firstAtLeast } from '../lib/distributions.ts';
import { mix, uniform } from '../lib/random.ts';
import { Due } from './agenda.ts';
import { beginAll } from './beginning.ts';
import { meets } from './meets.ts';
import { isGoingRound, markStuck, settle, takeWay } from './moving.ts';
import { Purpose, type Run } from './run.ts';
import { EventKind } from './runLog.ts';
import { weigh } from './weighing.ts';

/** Draws the outcome (O1 to O4) and plans the move; marks the lead stuck where no way is open. */
export function drawOutcome(run: Run, slot: number, level: number, now: number): void {
  const { plan, pool } = run;
  const at = slot * pool.depth + level;
  const ways = plan.stages[pool.stage[at]!]!.decisionWays;
  const weights = weigh(run, slot, level, ways, now);
  if (weights === null) {
    markStuck(run, slot);
    return;
  }
  const round = pool.outcomeRound[slot]!;
  pool.outcomeRound[slot] = round + 1;
  const u = uniform(pool.keyA[slot]!, pool.keyB[slot]!, pool.word[at]!, Purpose.outcome + round);
  let sum = 0;
  for (let n = 0; n < ways.length; n += 1) {
    sum += weights[n]!;
    if (u >= sum) continue;
    const way = plan.ways[ways[n]!]!;
    const due = run.afterDelay(way.delay, slot, pool.word[at]!, mix(way.word, Purpose.delay + round), now);
    if (due === now) decide(run, slot, level, ways[n]!, now);
    else run.agenda.plan(due, Due.outcome, slot, level, pool.serial[at]!, ways[n]!);
    return;
  }
  // A total below 1 means that the rest stays: this lead does.
}

/** The decided move is due: it is made if its way is still open, and drawn anew if not (O4). */
export function decide(run: Run, slot: number, level: number, place: number, now: number): void {
  const { plan, pool } = run;
  const way = plan.ways[place]!;
  if (!meets(plan, pool, way.criterion, slot, plan.stages[way.from]!.depth, now)) {
    drawOutcome(run, slot, level, now);
    return;
  }
  if (isGoingRound(run, slot, now)) {
    markStuck(run, slot);
    return;
  }
  const reason = drawReason(run, slot, level, way);
  takeWay(run, slot, place, now, EventKind.outcome, reason);
  if (settle(run, slot, now)) beginAll(run, slot, now);
}

function drawReason(run: Run, slot: number, level: number, way: PlanWay): number {
  if (way.reasonCount === 0) return -1;
  const { plan, pool } = run;
  const source = pool.source[slot]!;
  let sum = 0;
  const cumulated: number[] = [];
  for (let n = 0; n < way.reasonCount; n += 1) {
    const { weight, sourceWeights } = plan.reasons[way.reasonStart + n]!;
    sum += sourceWeights.find((own) => own.source === source)?.weight ?? weight;
    cumulated.push(sum);
  }
  if (sum === 0) return -1;
  const word = pool.word[slot * pool.depth + level]!;
  const u = uniform(pool.keyA[slot]!, pool.keyB[slot]!, word, mix(way.word, Purpose.reason));
  return way.reasonStart + firstAtLeast(cumulated, u * sum);
}
