import { uniform } from '../lib/random.ts';
import { ln } from '../lib/transcendental.ts';
import { Due } from './agenda.ts';
import { meets } from './meets.ts';
import { Purpose, type Run } from './run.ts';

/** Plans the lead's next signal where it is (S1): the first of independent Poisson processes, and which. */
export function planSignal(run: Run, slot: number, now: number): void {
  const { plan, pool } = run;
  const level = pool.leaf[slot]!;
  const at = slot * pool.depth + level;
  const { signals } = plan.stages[pool.stage[at]!]!;
  if (signals.length === 0) return;
  let total = 0;
  for (const { signal, ratePerMs } of signals) total += ratePerMs * factorOf(run, slot, level, signal, now);
  if (total <= 0) return;
  const round = pool.signalRound[slot]!;
  pool.signalRound[slot] = round + 1;
  const a = pool.keyA[slot]!;
  const b = pool.keyB[slot]!;
  const word = pool.word[at]!;
  const due = now + Math.round(-ln(uniform(a, b, word, Purpose.signalTime + round)) / total);
  let chosen = uniform(a, b, word, Purpose.signalKind + round) * total;
  let which = signals.length - 1;
  for (let n = 0; n < signals.length; n += 1) {
    chosen -= signals[n]!.ratePerMs * factorOf(run, slot, level, signals[n]!.signal, now);
    if (chosen < 0) {
      which = n;
      break;
    }
  }
  run.agenda.plan(due, Due.signal, slot, level, pool.serial[at]!, signals[which]!.signal);
}

function factorOf(run: Run, slot: number, level: number, signal: number, now: number): number {
  for (const { criterion, factor } of run.plan.signals[signal]!.modifiers) {
    if (meets(run.plan, run.pool, criterion, slot, level, now)) return factor;
  }
  return 1;
}
