import type { CheckKind } from '../../core/checks/check.ts';

/** The two kinds of problem, in the words people read. */
export const kindWords: Readonly<Record<CheckKind, { readonly title: string; readonly about: string }>> = {
  structure: {
    title: 'The machine cannot mean this',
    about: 'What is drawn says something else than people think, or nothing at all.',
  },
  completeness: {
    title: 'People have not agreed this yet',
    about: 'The machine would run; the company has not said what it wants, or says two things.',
  },
};
