import { Look, Op, TRUTH } from '../compile/criteriaCode.ts';
import type { Plan } from '../compile/plan.ts';
import { scoreAfter } from '../compile/score.ts';
import type { LeadPool } from './leadPool.ts';

/** Whether a criterion of the plan holds for a lead now (C3); -1 always does. `level` is whose time in stage counts. */
export function meets(
  plan: Plan,
  pool: LeadPool,
  criterion: number,
  slot: number,
  level: number,
  now: number,
): boolean {
  if (criterion < 0) return true;
  return truthAt(plan, pool, plan.program.starts[criterion]!, slot, level, now) === TRUTH.yes;
}

function truthAt(plan: Plan, pool: LeadPool, at: number, slot: number, level: number, now: number): number {
  const { code, tables } = plan.program;
  switch (code[at]) {
    case Op.table: {
      const value =
        code[at + 2] === Look.status
          ? pool.status[slot]!
          : pool.fields[slot * pool.fieldCount + code[at + 3]!]!;
      // A missing value is NaN (a field) or -1 (a status): both mean the first entry.
      return tables[code[at + 4]! + (value >= 0 ? value + 1 : 0)]!;
    }
    case Op.number:
      return truthOfNumber(plan, at, numberAt(plan, pool, code[at + 2]!, code[at + 3]!, slot, level, now));
    case Op.constant:
      return code[at + 2]!;
    default:
      return truthOfGroup(plan, pool, at, slot, level, now);
  }
}

function truthOfGroup(
  plan: Plan,
  pool: LeadPool,
  at: number,
  slot: number,
  level: number,
  now: number,
): number {
  const { code } = plan.program;
  const end = code[at + 1]!;
  const op = code[at]!;
  // `all` is settled by the first false member, `any` and `none` by the first true one.
  const settling = op === Op.all ? TRUTH.no : TRUTH.yes;
  let result: number = op === Op.all ? TRUTH.yes : TRUTH.no;
  for (let member = at + 2; member < end; member = code[member + 1]!) {
    const truth = truthAt(plan, pool, member, slot, level, now);
    if (truth === settling) {
      result = settling;
      break;
    }
    if (truth === TRUTH.unknown) result = TRUTH.unknown;
  }
  return op === Op.none && result !== TRUTH.unknown ? 1 - result : result;
}

function truthOfNumber(plan: Plan, at: number, value: number): number {
  const { code, bounds, openEnds } = plan.program;
  if (value !== value) return code[at + 6]!;
  const last = code[at + 4]! + code[at + 5]!;
  for (let pair = code[at + 4]!; pair < last; pair += 1) {
    const from = bounds[2 * pair]!;
    const to = bounds[2 * pair + 1]!;
    if (value < from || value > to) continue;
    if (value === from && openEnds[2 * pair] === 1) continue;
    if (value === to && openEnds[2 * pair + 1] === 1) continue;
    return TRUTH.yes;
  }
  return TRUTH.no;
}

function numberAt(
  plan: Plan,
  pool: LeadPool,
  look: number,
  index: number,
  slot: number,
  level: number,
  now: number,
): number {
  switch (look) {
    case Look.field:
      return pool.fields[slot * pool.fieldCount + index]!;
    case Look.score:
      return scoreAfter(
        index,
        pool.fit[slot]!,
        pool.engagement[slot]!,
        pool.intent[slot]!,
        now - pool.pointsAt[slot]!,
        plan.halfLifeMs,
      );
    case Look.time:
      return level < 0 ? 0 : (now - pool.entered[slot * pool.depth + level]!) / index;
    case Look.signalCount:
      return pool.signals[slot * pool.signalCount + index]!;
    default:
      return pool.rounds[slot * pool.wayCount + index]!;
  }
}
