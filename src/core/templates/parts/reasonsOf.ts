import type { RecordMembers } from './blueprintOf.ts';

type Reasons = NonNullable<RecordMembers<'reasonList'>['reasons']>;
type Named = readonly [name: string, weight: number, bySource?: Readonly<Record<string, number>>];

/**
 * The reasons of a list, each by a word for its id: its name, its weight and other weights by source. "Other", which
 * asks for words, comes last in every list.
 */
export function reasonsOf(list: string, named: Readonly<Record<string, Named>>, otherWeight = 4): Reasons {
  const reasons = Object.entries(named).map(([word, [name, weight, bySource = {}]]) => ({
    id: `reason_${list}${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    name,
    weight,
    sourceWeights: Object.entries(bySource).map(([source, given]) => ({
      sourceId: `source_${source}`,
      weight: given,
    })),
  }));
  const other = { name: 'Other', description: 'Say in words what it was.', requiresText: true };
  return [...reasons, { id: `reason_${list}Other`, weight: otherWeight, ...other }];
}
