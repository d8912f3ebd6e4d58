import type { Term } from './term.ts';
import { agreements } from './terms/agreements.ts';
import { diagram } from './terms/diagram.ts';
import { measures } from './terms/measures.ts';
import { people } from './terms/people.ts';
import { simulation } from './terms/simulation.ts';
import { stages } from './terms/stages.ts';

/** The words of the product, by subject. */
export const glossary: readonly { readonly title: string; readonly terms: readonly Term[] }[] = [
  { title: 'The way of a lead', terms: stages },
  { title: 'The diagram', terms: diagram },
  { title: 'People', terms: people },
  { title: 'Agreements', terms: agreements },
  { title: 'Measures', terms: measures },
  { title: 'Runs and the machine', terms: simulation },
];

const all = glossary.flatMap(({ terms }) => terms);
const byId = new Map(all.map((term) => [term.id, term]));
/** Names go before what something is also called: "Stage" is the stage, whatever else is called so. */
const byName = new Map<string, Term>();
for (const term of all) byName.set(folded(term.name), term);
for (const term of all)
  for (const name of term.also) if (!byName.has(folded(name))) byName.set(folded(name), term);

/** The term of that id. */
export function termById(id: string): Term | undefined {
  return byId.get(id);
}

/** The term that is called so, by its name or by another word for it; case and plural "s" do not matter. */
export function termNamed(words: string): Term | undefined {
  const name = folded(words);
  return byName.get(name) ?? byName.get(name.replace(/s$/, ''));
}

/** Terms that have the words in their name, in what else they are called, or in what they mean: names first. */
export function searchTerms(words: string): readonly Term[] {
  const parts = folded(words)
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return all;
  const rank = (term: Term): number => {
    const names = [term.name, ...term.also].map(folded);
    const has = (text: string) => parts.every((part) => text.includes(part));
    if (folded(term.name).startsWith(parts.join(' '))) return 0;
    if (names.some(has)) return 1;
    return has([...names, folded(term.meaning)].join(' ')) ? 2 : 3;
  };
  return all
    .map((term) => ({ term, rank: rank(term) }))
    .filter((each) => each.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ term }) => term);
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
