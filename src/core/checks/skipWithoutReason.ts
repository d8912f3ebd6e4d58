import { singleton } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';
import { passedBy } from './context/passedBy.ts';
import { listed } from './context/words.ts';

export const skipWithoutReason = checkOf('transition', {
  id: 'skipWithoutReason',
  label: 'Short cuts that ask for no reason, although the policy does',
  kind: 'completeness',
  severity: 'gap',
  why: 'The policies allow a stage to be skipped with a reason. A way that skips one and asks for none does so silently.',
  find(way, context) {
    if (singleton(context.blueprint, 'policies').skipping !== 'withReason') return [];
    if (way.reasonListId !== null) return [];
    const skipped = passedBy(way, context);
    if (skipped.length === 0) return [];
    return [
      {
        path: ['reasonListId'],
        sentence: `${context.name(way.id)} goes past ${listed(skipped.map(({ name }) => name))} and asks for no reason.`,
        remedy: 'Choose the reason list that the person who decides picks from.',
      },
    ];
  },
});
