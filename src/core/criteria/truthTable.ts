import { groupKind, membersOf, type Comparison, type Criterion } from './criterion.ts';
import { evaluateComparison, type LeadFacts } from './evaluate.ts';

/** The answers of one criterion for many leads, a bit each; a lead that is in neither is unknown. */
export interface TruthColumn {
  readonly yes: Uint32Array;
  readonly no: Uint32Array;
}

/** Criteria answered for many leads at once: every comparison is asked once, groups are arithmetic on bits. */
export interface TruthTable {
  readonly rows: number;
  column(criterion: Criterion | null): TruthColumn;
}

/** A table over leads; what comparisons answered is kept for as long as the table. */
export function createTruthTable(leads: readonly LeadFacts[]): TruthTable {
  const words = Math.ceil(leads.length / 32);
  const full = fullBits(leads.length, words);
  const none = new Uint32Array(words);
  const known = new Map<string, TruthColumn>();

  function compare(comparison: Comparison): TruthColumn {
    const name = JSON.stringify(comparison);
    const found = known.get(name);
    if (found) return found;
    const yes = new Uint32Array(words);
    const no = new Uint32Array(words);
    for (const [row, facts] of leads.entries()) {
      const truth = evaluateComparison(comparison, facts);
      if (truth === null) continue;
      (truth ? yes : no)[row >>> 5]! |= 1 << (row & 31);
    }
    const column = { yes, no };
    known.set(name, column);
    return column;
  }

  function column(criterion: Criterion | null): TruthColumn {
    if (criterion === null) return { yes: full, no: none };
    if ('subject' in criterion) return compare(criterion);
    const members = membersOf(criterion).map(column);
    const kind = groupKind(criterion);
    if (kind === 'all')
      return {
        yes: both(
          members.map(({ yes }) => yes),
          full,
        ),
        no: either(
          members.map(({ no }) => no),
          words,
        ),
      };
    const any = {
      yes: either(
        members.map(({ yes }) => yes),
        words,
      ),
      no: both(
        members.map(({ no }) => no),
        full,
      ),
    };
    return kind === 'none' ? { yes: any.no, no: any.yes } : any;
  }

  return { rows: leads.length, column };
}

/** How many bits are set. */
export function countBits(bits: Uint32Array): number {
  let count = 0;
  for (const word of bits) {
    let v = word - ((word >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Whether the bit of a row is set. */
export function hasBit(bits: Uint32Array, row: number): boolean {
  return (bits[row >>> 5]! & (1 << (row & 31))) !== 0;
}

/** The rows that are in one and not in the other. */
export function andNot(one: Uint32Array, other: Uint32Array): Uint32Array {
  return one.map((word, at) => word & ~other[at]!);
}

/** The rows of the second that are in all of the first as well. */
export function both(columns: readonly Uint32Array[], among: Uint32Array): Uint32Array {
  const result = among.slice();
  for (const column of columns) for (let at = 0; at < result.length; at += 1) result[at]! &= column[at]!;
  return result;
}

function either(columns: readonly Uint32Array[], words: number): Uint32Array {
  const result = new Uint32Array(words);
  for (const column of columns) for (let at = 0; at < words; at += 1) result[at]! |= column[at]!;
  return result;
}

function fullBits(rows: number, words: number): Uint32Array {
  const full = new Uint32Array(words).fill(0xffffffff);
  if (rows % 32 !== 0) full[words - 1] = 0xffffffff >>> (32 - (rows % 32));
  return full;
}
