import { answersOf } from '../../../core/compile/stageCard.ts';
import type { Wording } from '../../../core/commands/borrowWording.ts';
import type { Term } from '../../../core/glossary/term.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import type { StageAnswer } from '../../../core/stage-kinds/stageKind.ts';

/** What a template's stage says where ours says nothing. */
export interface OfferedWording {
  readonly templateName: string;
  readonly from: Blueprint;
  readonly stage: Stage;
}

/** A template as far as its words can be borrowed. */
export interface Lender {
  readonly name: string;
  readonly blueprint: Blueprint;
}

/** The members of a stage that make up the answer to a question of its card. */
export const membersOfAnswer: Readonly<Record<StageAnswer, readonly Wording[]>> = {
  responsible: ['responsibleTeamId', 'accountableTeamId', 'consultedTeamIds', 'informedTeamIds'],
  activities: ['activities'],
  enterCriteria: ['enterCriteria', 'criteriaAuthorTeamId'],
  leaveCriteria: ['leaveCriteria'],
  tools: ['toolIds'],
  tracked: ['trackedFieldIds', 'systemOfRecordToolId', 'trackingNote'],
  reported: ['reports'],
  sla: ['sla'],
};

/**
 * The stage of a template that means the same as ours, by name, abbreviation or what the glossary knows as another
 * word for it, and that answers the question; the first template that has one lends it.
 */
export function findWording(
  stage: Stage,
  answer: StageAnswer,
  lenders: readonly Lender[],
  termNamed: (words: string) => Term | undefined,
): OfferedWording | null {
  const isSame = sameMeaning(stage, termNamed);
  for (const { name, blueprint } of lenders) {
    const found = recordsOf(blueprint, 'stage').find(
      (other) => isSame(other) && answersOf(other, blueprint).answered.includes(answer),
    );
    if (found !== undefined) return { templateName: name, from: blueprint, stage: found };
  }
  return null;
}

function sameMeaning(stage: Stage, termNamed: (words: string) => Term | undefined) {
  const names = namesOf(stage);
  const terms = termsOf(stage, termNamed);
  return (other: Stage) =>
    namesOf(other).some((name) => names.includes(name)) ||
    termsOf(other, termNamed).some((term) => terms.includes(term));
}

function namesOf({ name, abbreviation }: Stage): readonly string[] {
  return [name, abbreviation].map((words) => words.trim().toLowerCase()).filter((words) => words !== '');
}

function termsOf({ name, abbreviation }: Stage, termNamed: (words: string) => Term | undefined) {
  return [name, abbreviation].flatMap((words) => termNamed(words) ?? []);
}
