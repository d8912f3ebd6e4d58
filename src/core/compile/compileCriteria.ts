import {
  MS_PER,
  groupKind,
  isAlways,
  membersOf,
  type Comparison,
  type Criterion,
  type Truth,
} from '../criteria/criterion.ts';
import { operators } from '../criteria/operators/registry.ts';
import type { Json } from '../lib/json.ts';
import { Look, Op, TRUTH, scoreComponents } from './criteriaCode.ts';
import { createStatusTranslator } from './machineCriteria.ts';
import type { CriteriaProgram, PlanField, PlanStatus } from './plan.ts';

/** What criteria may refer to, by the ids of the blueprint. */
export interface CriteriaTables {
  readonly fields: readonly PlanField[];
  readonly statuses: readonly PlanStatus[];
  readonly signalIndex: ReadonlyMap<string, number>;
  readonly wayIndex: ReadonlyMap<string, number>;
}

/**
 * Translates criteria into a program over numbers. Comparisons of values from a dictionary become truth tables
 * made with the operator itself, comparisons of numbers become intervals, so that an operator added to the
 * registry works here without a line of its own. Equal criteria share one number.
 */
export function createCriteriaCompiler(tables: CriteriaTables) {
  const keysOf = createStatusTranslator(tables.statuses);
  const fieldIndex = new Map(tables.fields.map((field, index) => [field.id, index]));
  const criteria: Criterion[] = [];
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  const code: number[] = [];
  const truths: number[] = [];
  const bounds: number[] = [];
  const openEnds: number[] = [];

  function add(criterion: Criterion | null): number {
    if (criterion === null || isAlways(criterion)) return -1;
    const text = JSON.stringify(criterion);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, criteria.length);
    criteria.push(criterion);
    starts.push(code.length);
    emit(criterion);
    return criteria.length - 1;
  }

  function emit(criterion: Criterion): void {
    if ('subject' in criterion) return emitComparison(criterion);
    const at = code.length;
    code.push(Op[groupKind(criterion) ?? 'all'], 0);
    for (const member of membersOf(criterion)) emit(member);
    code[at + 1] = code.length;
  }

  function emitComparison(comparison: Comparison): void {
    const { subject, value } = comparison;
    const operator = operators.find(comparison.operator);
    if (operator === undefined) return emitConstant(null);
    const test = (actual: Json | undefined) => operator.test(actual, value);
    switch (subject.kind) {
      case 'field': {
        const index = fieldIndex.get(subject.fieldId);
        const field = index === undefined ? undefined : tables.fields[index];
        if (index === undefined || field === undefined) return emitConstant(test(undefined));
        if (field.kind === 'code')
          return emitTable(Look.field, index, field.dictionary.map(test), test(undefined));
        return emitNumber(comparison, Look.field, index);
      }
      case 'status':
        return emitTable(
          Look.status,
          0,
          tables.statuses.map(({ key }) => operator.test(key, keysOf(value))),
          test(undefined),
        );
      case 'score':
        return emitNumber(comparison, Look.score, scoreComponents.indexOf(subject.component));
      case 'timeInStage':
        return emitNumber(comparison, Look.time, MS_PER[subject.unit]);
      case 'signalCount': {
        const index = tables.signalIndex.get(subject.signalId);
        return index === undefined ? emitConstant(test(0)) : emitNumber(comparison, Look.signalCount, index);
      }
      case 'rounds': {
        const index = tables.wayIndex.get(subject.transitionId);
        return index === undefined ? emitConstant(test(0)) : emitNumber(comparison, Look.rounds, index);
      }
    }
  }

  function emitTable(look: number, index: number, known: readonly Truth[], missing: Truth): void {
    code.push(Op.table, code.length + 5, look, index, truths.length);
    truths.push(toWord(missing), ...known.map(toWord));
  }

  function emitNumber(comparison: Comparison, look: number, index: number): void {
    const operator = operators.find(comparison.operator)!;
    const intervals = operator.intervals?.(comparison.value) ?? [];
    const missing = toWord(operator.test(undefined, comparison.value));
    code.push(Op.number, code.length + 7, look, index, bounds.length / 2, intervals.length, missing);
    for (const { from, to, openFrom, openTo } of intervals) {
      bounds.push(from, to);
      openEnds.push(openFrom ? 1 : 0, openTo ? 1 : 0);
    }
  }

  function emitConstant(truth: Truth): void {
    code.push(Op.constant, code.length + 3, toWord(truth));
  }

  function finish(): { criteria: readonly Criterion[]; program: CriteriaProgram } {
    return {
      criteria,
      program: {
        starts: Int32Array.from(starts),
        code: Int32Array.from(code),
        tables: Uint8Array.from(truths),
        bounds: Float64Array.from(bounds),
        openEnds: Uint8Array.from(openEnds),
      },
    };
  }

  return { add, finish, criterionAt: (number: number): Criterion | null => criteria[number] ?? null };
}

export type CriteriaCompiler = ReturnType<typeof createCriteriaCompiler>;

function toWord(truth: Truth): number {
  return truth === null ? TRUTH.unknown : truth ? TRUTH.yes : TRUTH.no;
}

/** Several criteria that must all hold, as one; null where none asks anything. */
export function allOf(criteria: readonly (Criterion | null)[]): Criterion | null {
  const asked = criteria.filter(
    (criterion): criterion is Criterion => criterion !== null && !isAlways(criterion),
  );
  return asked.length === 0 ? null : asked.length === 1 ? asked[0]! : { all: asked };
}
