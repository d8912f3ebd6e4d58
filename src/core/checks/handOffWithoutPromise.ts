import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { handOffOf } from './context/handOffOf.ts';
import { promisesOf } from './context/promises.ts';

export const handOffWithoutPromise = checkOf('stage', {
  id: 'handOffWithoutPromise',
  label: 'Hand-offs into a stage that promises no time',
  kind: 'completeness',
  severity: 'gap',
  why: 'A hand-off is an agreement of two sides: one gives what the other needs, and the other says how soon it will act.',
  asks: (stage, context) => (takerIn(stage, context) === null ? 0 : 1),
  find(stage, context) {
    const taker = takerIn(stage, context);
    if (taker === null || context.lineage(stage).some((each) => promisesOf(each).length > 0)) return [];
    return [
      {
        path: ['sla'],
        sentence: `${context.name(taker)} takes leads over in ${stage.name} without saying how soon it will act.`,
        remedy: 'Promise a time to the first response there, or a maximum time.',
      },
    ];
  },
});

/** The team that takes leads over there; null: none does, or the stage's kind asks for a time anyway. */
function takerIn(stage: Stage, context: CheckContext): string | null {
  if (stageKindOf(stage).answers.includes('sla') || stageKindOf(stage).passesAtOnce) return null;
  const handOffs = context.waysInto(stage.id).map((way) => handOffOf(way, context));
  return handOffs.find((handOff) => handOff !== null)?.takingId ?? null;
}
