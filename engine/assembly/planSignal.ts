// Which signal a lead gives next, and when (S1).

import { NEXT_SIGNAL, nextNumber, planEvent } from './agenda';
import { meets } from './criteria';
import { FOR_SIGNAL_KIND, FOR_SIGNAL_TIME, wordOf } from './draws';
import { Lead } from './leadRecords';
import { scoreOf, visitOf } from './leads';
import { itemOf, lengthOf } from './lists';
import { allocate } from './memory';
import { signalAt, stageAt } from './plan';
import { uniform } from './random';

/** The rates of this lead where it is. */
let rates: usize = 0;

/** Makes room for the rates of as many signals as the plan has. */
export function beginSignals(most: i32): void {
  rates = allocate((<usize>most) << 3);
}

/** Plans the lead's next signal where it is (S1): the first of independent Poisson processes, and which. */
export function planSignal(lead: Lead, now: f64): void {
  const level: i32 = lead.leaf;
  const stage = stageAt(visitOf(lead, level).stage);
  const list = stage.signals;
  const count = lengthOf(list);
  if (count === 0) return;
  let total: f64 = 0;
  for (let n = 0; n < count; n += 1) {
    const rate =
      load<f64>(stage.signalRates + ((<usize>n) << 3)) * factorOf(lead, itemOf(list, n), level, now);
    store<f64>(rates + ((<usize>n) << 3), rate);
    total += rate;
  }
  if (total <= 0) return;
  const score = scoreOf(lead);
  const round = <i32>score.signalRound;
  score.signalRound += 1;
  const where = wordOf(lead, level);
  const wait = -NativeMath.log(uniform(lead.key, where, FOR_SIGNAL_TIME + round)) / total;
  let chosen = uniform(lead.key, where, FOR_SIGNAL_KIND + round) * total;
  let which = count - 1;
  for (let n = 0; n < count; n += 1) {
    chosen -= load<f64>(rates + ((<usize>n) << 3));
    if (chosen < 0) {
      which = n;
      break;
    }
  }
  score.nextSignal = itemOf(list, which);
  score.signalNumber = nextNumber();
  planEvent(now + floor(wait + 0.5), score.signalNumber, (<u32>changetype<usize>(lead)) | NEXT_SIGNAL);
}

function factorOf(lead: Lead, place: i32, level: i32, now: f64): f64 {
  const signal = signalAt(place);
  const modifiers = signal.modifiers;
  for (let n = 0; n < lengthOf(modifiers); n += 1) {
    if (meets(itemOf(modifiers, n), lead, level, now))
      return load<f64>(signal.modifierFactors + ((<usize>n) << 3));
  }
  return 1;
}
