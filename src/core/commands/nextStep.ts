import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Team } from '../model/records/organisation.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import type { NewStage } from './newStage.ts';

/** One thing that may come next, in words, and what makes it. */
export interface NextStep {
  readonly id: string;
  readonly title: string;
  /** What it means, as a sentence. */
  readonly detail: string;
  readonly act: MakeStage | LeadTo;
}

/** A new stage: after the one in question, beside the path, or between it and what follows. */
export interface MakeStage {
  readonly do: 'make';
  readonly stage: Pick<NewStage, 'kind' | 'name' | 'route' | 'responsibleTeamId' | 'isEntryPoint' | 'way'>;
  readonly intoTransitionId?: RecordId;
}

/** A way to a stage that is there already. */
export interface LeadTo {
  readonly do: 'connect';
  readonly toId: RecordId;
  readonly kind?: Transition['kind'];
  readonly trigger?: Transition['trigger'];
}

/** A new end beside the path; called Disqualified where nothing else is. */
export function newEnd(blueprint: Blueprint, team: Team | undefined): NextStep {
  return {
    id: 'end',
    title: 'End stage',
    detail: "The lead's journey stops there.",
    act: {
      do: 'make',
      stage: {
        kind: 'end',
        ...unusedName(blueprint, 'Disqualified'),
        route: 'detour',
        responsibleTeamId: team?.id ?? null,
        way: { kind: 'reject' },
      },
    },
  };
}

/** A way to a stage that is there. */
export function leadTo(to: Stage, verb: string, detail: string, way: Omit<LeadTo, 'do' | 'toId'>): NextStep {
  return {
    id: `to ${to.id}`,
    title: `${verb} ${shortName(to)}`,
    detail,
    act: { do: 'connect', toId: to.id, ...way },
  };
}

/** What a stage or team is called where there is little room: its name where that is short. */
export function shortName({
  name,
  abbreviation,
}: {
  readonly name: string;
  readonly abbreviation: string;
}): string {
  return abbreviation === '' || name.length <= 12 ? name : abbreviation;
}

/** The name for a new stage, as long as no other stage has it. */
export function unusedName(blueprint: Blueprint, name: string): { name?: string } {
  const isTaken = recordsOf(blueprint, 'stage').some(
    (stage) => stage.name.toLowerCase() === name.toLowerCase(),
  );
  return isTaken ? {} : { name };
}
