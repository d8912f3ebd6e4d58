import { setMember } from '../model/changes.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Finding } from './check.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { outcomesOf, type Outcome } from './context/outcomes.ts';
import { listed, percent } from './context/words.ts';

const TOLERANCE = 1e-9;

export const sharesSum = checkOf('stage', {
  id: 'sharesSum',
  label: 'Shares of a stage that are more than a whole',
  kind: 'structure',
  severity: 'error',
  why: 'The ways out of a stage share its leads. More than all of them cannot leave, and a way that takes what is left needs something to be left.',
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
      return isGroup ? [] : nothingLeft(stage, outcome, context);
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

function nothingLeft(stage: Stage, { given, rest, words }: Outcome, { name }: CheckContext): Finding[] {
  if (rest.length === 0 || given < 1 - TOLERANCE) return [];
  return [
    {
      severity: 'warning',
      sentence: `The shares of ${stage.name}${words} leave nothing for ${listed(rest.map(({ id }) => name(id)))}.`,
      remedy: 'Lower the other shares, or give it a share of its own.',
    },
  ];
}
