import type { Read } from './useDraftField.ts';

/** Writes a figure as people read it: no more than six digits after the point, long ones in groups of three. */
export function writeFigure(value: number | null): string {
  if (value === null) return '';
  const useGrouping = Math.abs(value) >= 10_000;
  return value.toLocaleString('en', { maximumFractionDigits: 6, useGrouping });
}

/** Reads a figure: a point or a comma before decimals, and spaces, commas or apostrophes between thousands. */
export function readFigure(text: string, none: boolean): Read<number | null> {
  const plain = text.trim().replace(/[\s'’_]/g, '');
  if (plain === '') return none ? { value: null } : { problem: 'A number is needed here.' };
  const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const value = Number(thousands ? plain.replaceAll(',', '') : plain.replace(',', '.'));
  return plain === '' || Number.isNaN(value) || !Number.isFinite(value)
    ? { problem: 'Write a number, like 40 or 2.5.' }
    : { value };
}

/** Reads a percentage ("32", "32 %", "0.5 %") as a ratio. */
export function readPercent(text: string, none: boolean): Read<number | null> {
  const read = readFigure(text.replace('%', ''), none);
  if ('problem' in read) return { problem: 'Write a percentage, like 32 %.' };
  if (read.value === null) return read;
  if (read.value < 0 || read.value > 100) return { problem: 'A percentage is between 0 and 100.' };
  return { value: Math.round(read.value * 1e6) / 1e8 };
}

/** Writes a ratio as a percentage, with as many digits as it was given. */
export function writePercent(value: number | null): string {
  return value === null ? '' : `${Math.round(value * 1e8) / 1e6} %`;
}
