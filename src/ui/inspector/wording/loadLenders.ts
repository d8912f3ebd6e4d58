import type { Lender } from './findWording.ts';

let lenders: Promise<readonly Lender[]> | null = null;

/** The templates, built once, the default first; they are large, so they come only when words are missing. */
export function loadLenders(): Promise<readonly Lender[]> {
  lenders ??= import('../../../core/templates/registry.ts').then(({ templates }) =>
    templates.all
      .toSorted((a, b) => Number(b.id === 'rawLeadToEvangelist') - Number(a.id === 'rawLeadToEvangelist'))
      .map((template) => ({ name: template.name, blueprint: template.build() })),
  );
  return lenders;
}
