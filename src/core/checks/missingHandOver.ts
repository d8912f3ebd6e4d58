import type { Stage } from '../model/records/stage.ts';
import type { Check, CheckContext } from './check.ts';

export const missingHandOver: Check = {
  id: 'missingHandOver',
  label: 'Hand-offs without a packet',
  find: (context) =>
    context.transitions.flatMap((way) => {
      const from = context.stage(way.fromId);
      const to = context.stage(way.toId);
      if (from === undefined || to === undefined || to.route === 'detour') return [];
      const giving = ownerOf(from, context);
      const taking = ownerOf(to, context);
      if (giving === null || taking === null || giving === taking) return [];
      if (way.handOver.length > 0 || to.handOver.length > 0) return [];
      return [
        {
          check: 'missingHandOver',
          severity: 'gap' as const,
          recordId: way.id,
          path: ['handOver'],
          sentence: `${context.name(giving)} hands leads over to ${context.name(taking)} from ${from.name} to ${to.name}, and nobody says what goes with them.`,
          remedy: 'List what the next owner must receive.',
        },
      ];
    }),
};

function ownerOf(stage: Stage, { groupsAround }: CheckContext): string | null {
  const own = [stage, ...groupsAround(stage.id)].find(({ responsibleTeamId }) => responsibleTeamId !== null);
  return own?.responsibleTeamId ?? null;
}
