import type { Transition } from '../model/records/transition.ts';

const byKind: Readonly<Record<Transition['kind'], string>> = {
  advance: 'lead.advanced',
  recycle: 'lead.recycled',
  reject: 'lead.rejected',
  lose: 'deal.lost',
  win: 'deal.won',
  refer: 'lead.referred',
};

/** What the machine hears and tells itself; a way of such a name would be taken without having been meant. */
const taken = /^(activity|score|signal|status|xstate)\.|^lead\.(ended|updated)$/;

/** The event that tells of a way: its own, or one made from its label, or the fact its kind stands for. */
export function eventNameOf(transition: Pick<Transition, 'event' | 'label' | 'kind'>): string {
  const name = factOf(transition);
  return taken.test(name) ? `way.${name}` : name;
}

function factOf(transition: Pick<Transition, 'event' | 'label' | 'kind'>): string {
  if (transition.event !== '') return transition.event;
  const words = transition.label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    // A number in front would otherwise take the first letter with it.
    .replace(/^[^A-Za-z]+/, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const camel = words
    .map((word, place) =>
      place === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('')
    .slice(0, 40);
  return camel === '' ? byKind[transition.kind] : `lead.${camel}`;
}

/** Makes names unique by number, in order: "lead.rejected", "lead.rejected2". */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; seen.has(unique); n += 1) unique = `${name}${n}`;
    seen.add(unique);
    return unique;
  });
}
