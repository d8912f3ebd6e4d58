import { searchKinds, type SearchEntry } from '../../core/analyse/search/searchEntry.ts';
import type { Term } from '../../core/glossary/term.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { PaletteLine } from './paletteLine.ts';

/** A thing found in the blueprint, as a line of the palette. */
export function placeLine(
  { kind, text, also, where, recordId, path }: SearchEntry,
  place: number,
): PaletteLine {
  return {
    id: `place${place}`,
    section: searchKinds[kind],
    text,
    also,
    where,
    keys: '',
    whyNot: null,
    target: { kind: 'place', recordId, ...(path === undefined ? {} : { path }) },
  };
}

/** What is wrong or missing, as lines that lead to it. */
export function problemLines(problems: readonly Problem[]): PaletteLine[] {
  return problems.flatMap(({ sentence, remedy, recordId, path }, place) =>
    recordId === null
      ? []
      : [
          {
            id: `problem${place}`,
            section: 'Problems',
            text: sentence,
            also: remedy,
            where: remedy,
            keys: '',
            whyNot: null,
            target: { kind: 'place' as const, recordId, ...(path === undefined ? {} : { path }) },
          },
        ],
  );
}

/** The words of the product, each with what it means. */
export function termLines(chapters: readonly { readonly terms: readonly Term[] }[]): PaletteLine[] {
  return chapters.flatMap(({ terms }) =>
    terms.map(({ id, name, also, meaning }) => ({
      id: `term.${id}`,
      section: 'Glossary',
      text: name,
      also: also.join(' '),
      where: meaning,
      keys: '',
      whyNot: null,
      target: { kind: 'term' as const, termId: id },
    })),
  );
}
