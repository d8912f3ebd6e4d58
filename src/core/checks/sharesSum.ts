import { setMember } from '../model/changes.ts';
import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Finding } from './check.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { outcomesOf, type Outcome } from './context/outcomes.ts';
import { listed, percent } from './context/words.ts';

const TOLERANCE = 1e-9;

export const sharesSum = checkOf('stage', {
  id: 'sharesSum',
  label: 'Shares of a stage that do not make a whole',
  kind: 'structure',
  severity: 'error',
  why: 'The ways out of a stage share its leads. More than all of them cannot leave, and those that no way takes stay for good.',
  find(stage, context) {
    const { holdsLeads, passesAtOnce, isEnd } = stageKindOf(stage);
    if (!holdsLeads || passesAtOnce || isEnd) return [];
    const isGroup = context.subStages(stage.id).length > 0;
    // A group's own ways are judged with those of its sub-stages, unless they are too much by themselves.
    const around = isGroup ? [] : context.groupsAround(stage.id);
    const ofGroups = around.flatMap((group) => outcomesOf(group, [], context));
    // Said once, at the group, where its own ways are too much already.
    const isSaid = ({ words }: Outcome) =>
      ofGroups.some((outcome) => outcome.words === words && outcome.given > 1 + TOLERANCE);
    return outcomesOf(stage, around, context).flatMap((outcome): Finding[] => {
      if (outcome.given > 1 + TOLERANCE) return isSaid(outcome) ? [] : tooMuch(stage, outcome, context);
      return isGroup ? [] : tooLittle(stage, around, outcome, context);
    });
  },
});

function tooMuch(stage: Stage, outcome: Outcome, context: CheckContext): Finding[] {
  const names = outcome.ways.flatMap((way) => {
    const share = outcome.shareOf(way);
    return share === null ? [] : [`${context.name(way.id)} ${percent(share)}`];
  });
  const own = outcome.words === '' && outcome.ways.every(({ fromId }) => fromId === stage.id);
  return [
    {
      severity: 'error',
      sentence: `The ways out of ${stage.name}${outcome.words} take ${percent(outcome.given)} of the leads together: ${listed(names)}.`,
      remedy: 'Lower the shares until they are 100 % or less together.',
      ...(own ? { fix: { label: 'Reduce all in proportion', changes: reduced(outcome) } } : {}),
    },
  ];
}

function reduced({ ways, given }: Outcome) {
  return ways.flatMap((way) => (way.share === null ? [] : setMember(way, ['share'], way.share / given)));
}

function tooLittle(
  stage: Stage,
  around: readonly Stage[],
  { ways, given, rest, words }: Outcome,
  context: CheckContext,
): Finding[] {
  if (rest.length > 0) {
    if (given < 1 - TOLERANCE) return [];
    const names = listed(rest.map(({ id }) => context.name(id)));
    return [
      {
        severity: 'warning',
        sentence: `The shares of ${stage.name}${words} leave nothing for ${names}.`,
        remedy: 'Lower the other shares, or give it a share of its own.',
      },
    ];
  }
  if (ways.length === 0 || given >= 1 - TOLERANCE || hasOtherWayOut([stage, ...around], context)) return [];
  // Who has become a customer or a promoter may stay one.
  const { customerStageId, evangelistStageId } = singleton(context.blueprint, 'settings');
  if ([stage, ...around].some(({ id }) => id === customerStageId || id === evangelistStageId)) return [];
  return [
    {
      severity: 'warning',
      sentence: `The ways out of ${stage.name}${words} take ${percent(given)} of the leads; the other ${percent(1 - given)} stay for good.`,
      remedy: 'Leave one share empty, so that it takes the rest, or draw a timer for those who stay.',
    },
  ];
}

/** Whether leads that are not decided about leave by themselves in time. */
function hasOtherWayOut(stages: readonly Stage[], { waysFrom }: CheckContext): boolean {
  const byThemselves: ReadonlySet<Transition['trigger']> = new Set(['timer', 'automatic', 'patience']);
  return stages.some(({ id }) =>
    waysFrom(id).some(({ trigger, kind }) => kind !== 'refer' && byThemselves.has(trigger)),
  );
}
