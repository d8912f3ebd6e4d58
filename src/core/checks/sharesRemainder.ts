import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { outcomesOf } from './context/outcomes.ts';
import { percent } from './context/words.ts';

const TOLERANCE = 1e-9;

export const sharesRemainder = checkOf('stage', {
  id: 'sharesRemainder',
  label: 'Leads of which nobody says what becomes of them',
  kind: 'completeness',
  severity: 'warning',
  why: 'Where the shares of the ways out are less than a whole and nothing takes the rest, leads stay in their static state for good and never proceed.',
  find(stage, context) {
    const { holdsLeads, passesAtOnce, isEnd } = stageKindOf(stage);
    if (!holdsLeads || passesAtOnce || isEnd || context.subStages(stage.id).length > 0) return [];
    if (mayStay(stage, context)) return [];
    return outcomesOf(stage, context.groupsAround(stage.id), context).flatMap(
      ({ ways, given, rest, words }) => {
        if (ways.length === 0 || rest.length > 0 || given >= 1 - TOLERANCE) return [];
        return [
          {
            sentence: `The ways out of ${stage.name}${words} take ${percent(given)} of the leads; the other ${percent(1 - given)} stay for good.`,
            remedy: 'Leave one share empty, so that it takes the rest, or draw a timer for those who stay.',
          },
        ];
      },
    );
  },
});

const byThemselves: ReadonlySet<Transition['trigger']> = new Set(['timer', 'automatic', 'patience']);

/** Whether leads leave by themselves in time, or have become customers or promoters, who may stay what they are. */
function mayStay(stage: Stage, { blueprint, lineage, waysFrom }: CheckContext): boolean {
  const { customerStageId, evangelistStageId } = singleton(blueprint, 'settings');
  return lineage(stage).some(
    ({ id }) =>
      id === customerStageId ||
      id === evangelistStageId ||
      waysFrom(id).some(({ trigger, kind }) => kind !== 'refer' && byThemselves.has(trigger)),
  );
}
