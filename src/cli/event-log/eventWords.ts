import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOf } from '../../core/model/names.ts';
import { recordsOf } from '../../core/model/queries.ts';
import { csvCells } from './csvCells.ts';

/** What the events of a run are called and are about: cells of a CSV file, made once for all rows. */
export interface EventWords {
  /** By source and by stage of the plan: id and name. */
  readonly sources: readonly string[];
  readonly stages: readonly string[];
  /** By the number that the log has for the kind of event. */
  readonly kinds: readonly EventWord[];
}

/** A kind of event. */
export interface EventWord {
  readonly name: string;
  /** Whether it takes the lead along a way (its subject), or brings a new lead there. */
  readonly isMove: boolean;
  /** By subject: id and name of it and of the stage it leads to, and where it happens (-1: where the lead is). */
  readonly subjects: readonly { readonly stage: number; readonly cells: string }[];
}

/** The words for the events in runs of a plan. */
export function eventWords(blueprint: Blueprint, plan: Plan): EventWords {
  const named = (id: string) => csvCells(id, nameOf(blueprint, id));
  const stages = plan.stages.map(({ id }) => named(id));
  const activityNames = new Map(
    recordsOf(blueprint, 'stage').flatMap((stage) => stage.activities.map(({ id, name }) => [id, name])),
  );
  const activities = plan.activities.map(({ id, stage }) => ({
    stage,
    cells: `${csvCells(id, activityNames.get(id) ?? id)},,`,
  }));
  const ways = plan.ways.map(({ id, from, to }) => ({ stage: from, cells: `${named(id)},${stages[to]}` }));
  const stageItself = plan.stages.map((_, stage) => ({ stage, cells: ',,,' }));
  const wherever = (records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => ({ stage: -1, cells: `${named(id)},,` }));
  const about = (subjects: EventWord['subjects']) => (name: string) => ({ name, isMove: false, subjects });
  const move = (name: string) => ({ name, isMove: true, subjects: ways });
  return {
    sources: plan.sources.map(({ id }) => named(id)),
    stages,
    // In the order of `EventKind`.
    kinds: [
      about(activities)('activityStarted'),
      about(activities)('activityEnded'),
      about(wherever(plan.signals))('signal'),
      about(stageItself)('firstResponseMissed'),
      about(stageItself)('maximumTimeMissed'),
      move('outcome'),
      move('passed'),
      about(wherever(plan.statuses))('status'),
      move('referred'),
      about(activities)('queued'),
      move('overflowed'),
      move('gaveUp'),
      about(stageItself)('skipped'),
    ],
  };
}
