import { groupKind, membersOf, type Criterion } from '../../core/criteria/criterion.ts';
import { describeCriterion } from '../../core/criteria/describe.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { sayDuration } from '../../core/model/durationWords.ts';
import { criterionNames } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { givingStage } from '../../core/compile/stageCard.ts';

/** A criterion as it is read out: what joins its sentences, and the sentences. */
export interface ReadCriterion {
  /** "all of", "either", "none of"; empty: there is only one sentence. */
  readonly joint: string;
  readonly sentences: readonly string[];
}

/** A criterion as sentences, one a condition; null: nothing is asked. */
export function readCriterion(blueprint: Blueprint, criterion: Criterion | null): ReadCriterion | null {
  if (criterion === null) return null;
  const names = criterionNames(blueprint);
  const kind = groupKind(criterion);
  const members = membersOf(criterion);
  if (kind === undefined || members.length < 2)
    return { joint: '', sentences: [titled(describeCriterion(criterion, names))] };
  return {
    joint: { all: 'All of', any: 'Either', none: 'None of' }[kind],
    sentences: members.map((member) => describeCriterion(member, names)),
  };
}

/** Who answers for a stage, in words; empty: nobody yet. */
export function whoWords(blueprint: Blueprint, stage: Stage): { responsible: string; accountable: string } {
  const giver = givingStage(stage, blueprint, 'responsible') ?? stage;
  const name = (id: string | null) => findRecord(blueprint, 'team', id)?.name ?? '';
  const accountable = name(stage.accountableTeamId ?? giver.accountableTeamId);
  const responsible = name(giver.responsibleTeamId);
  return { responsible, accountable: accountable === responsible ? '' : accountable };
}

/** What is promised in a stage, each promise with what it is about. */
export function promiseWords(blueprint: Blueprint, stage: Stage): { about: string; promise: string }[] {
  const { sla } = givingStage(stage, blueprint, 'sla') ?? stage;
  const promises = [
    { about: 'First response', promised: sla.firstResponse },
    { about: 'At most here', promised: sla.maximumTime },
  ];
  return promises.flatMap(({ about, promised }) =>
    promised === null ? [] : [{ about, promise: `within ${sayDuration(promised)}` }],
  );
}

/** What the tools of a stage are called. */
export function toolWords(blueprint: Blueprint, stage: Stage): string {
  const { toolIds } = givingStage(stage, blueprint, 'tools') ?? stage;
  return toolIds.flatMap((id) => findRecord(blueprint, 'tool', id)?.name ?? []).join(', ');
}

function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
