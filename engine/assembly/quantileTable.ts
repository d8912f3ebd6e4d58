// The middle of a distribution's quantile function as cubics, piece by piece (Hermite interpolation from values and
// slopes): drawing there takes no logarithm and no exponential. What lies outside is left to the exact function; inside
// the table is at most about 1e-7 of a value off.

import { allocate } from './memory';

/** The part of the table, and the pieces it has. */
export const FROM: f64 = 0.0625;
export const UNTIL: f64 = 0.9375;
const PIECES = 256;
const PIECES_A_UNIT: f64 = 256 / (0.9375 - 0.0625);
const PIECE_BYTES: usize = 32;

/** Where a table is to be written: four coefficients a piece. */
export function newTable(): usize {
  return allocate(<usize>PIECES * PIECE_BYTES);
}

export function pieces(): i32 {
  return PIECES;
}

/** Where a piece begins. */
export function startOf(piece: i32): f64 {
  return FROM + <f64>piece / PIECES_A_UNIT;
}

/** Writes a piece from the values and slopes at its ends. */
export function writePiece(
  table: usize,
  piece: i32,
  value: f64,
  slope: f64,
  nextValue: f64,
  nextSlope: f64,
): void {
  const at = table + <usize>piece * PIECE_BYTES;
  const rise = slope / PIECES_A_UNIT;
  const nextRise = nextSlope / PIECES_A_UNIT;
  store<f64>(at, value);
  store<f64>(at, rise, 8);
  store<f64>(at, 3 * (nextValue - value) - 2 * rise - nextRise, 16);
  store<f64>(at, 2 * (value - nextValue) + rise + nextRise, 24);
}

/** The quantile for a probability within the part of the table. */
export function lookUp(table: usize, u: f64): f64 {
  const place = (u - FROM) * PIECES_A_UNIT;
  const piece = <i32>place;
  const t = place - <f64>piece;
  const at = table + <usize>piece * PIECE_BYTES;
  return load<f64>(at) + t * (load<f64>(at, 8) + t * (load<f64>(at, 16) + t * load<f64>(at, 24)));
}
