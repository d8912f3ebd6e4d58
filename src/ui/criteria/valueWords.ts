import type { Json } from '../../core/lib/json.ts';
import { readFigure, writeFigure } from '../forms/figures.ts';
import type { Read } from '../forms/useDraftField.ts';

/** How a value is written in a sentence, and read from it. */
export interface ValueWords {
  write(value: Json): string;
  read(text: string): Read<Json>;
}

export const textWords: ValueWords = {
  write: (value) => (value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)),
  read: (text) => ({ value: text.trim() }),
};

export const figureWords: ValueWords = {
  write: (value) => (typeof value === 'number' ? writeFigure(value) : textWords.write(value)),
  read: (text) => readFigure(text, false) as Read<Json>,
};

/** Several values with commas between them. */
export function listWords(areFigures: boolean): ValueWords {
  const one = areFigures ? figureWords : textWords;
  return {
    write: (value) => (Array.isArray(value) ? (value as readonly Json[]) : [value]).map(one.write).join(', '),
    read(text) {
      const reads = text
        .split(areFigures ? /[;,]/ : ',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(one.read);
      const problem = reads.find((read) => 'problem' in read);
      return problem ?? { value: reads.flatMap((read) => ('value' in read ? [read.value] : [])) };
    },
  };
}
