import { checkOf } from './context/checkOf.ts';
import { handOffOf } from './context/handOffOf.ts';

export const missingHandOver = checkOf('transition', {
  id: 'missingHandOver',
  label: 'Hand-offs without a packet',
  kind: 'completeness',
  severity: 'gap',
  why: 'Most leads are lost where the owner changes. Whoever takes over should not have to ask what the one before knew.',
  asks: (way, context) => (handOffOf(way, context) === null ? 0 : 1),
  find(way, context) {
    const handOff = handOffOf(way, context);
    if (handOff === null || way.handOver.length > 0 || handOff.to.handOver.length > 0) return [];
    const { from, to, givingId, takingId } = handOff;
    return [
      {
        path: ['handOver'],
        sentence: `${context.name(givingId)} hands leads over to ${context.name(takingId)} from ${from.name} to ${to.name}, and nobody says what goes with them.`,
        remedy: 'List what the next owner must receive.',
      },
    ];
  },
});
