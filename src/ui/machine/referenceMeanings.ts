import { delayName } from '../../core/compile/machineConfig.ts';
import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { sayDuration } from '../../core/model/durationWords.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { sayLength } from './instantWords.ts';

const guards: Readonly<Record<string, string>> = {
  startsIn: 'The lead begins in that stage.',
  isOpen: 'The criteria hold for the lead now; time in stage counts for that stage.',
  isMissedAndOpen:
    'A promise was missed: nobody has responded yet (where that is waited for), and the criteria hold.',
};

const actions: Readonly<Record<string, string>> = {
  enterStage: 'Notes when the lead entered the stage.',
  leaveStage: 'Ends the visit of the stage.',
  takeWay: 'Tells which way was taken, and keeps the fields that came with it.',
  countRound: 'Counts how often the lead went this way.',
  resetScore: 'Sets engagement and intent points to zero.',
  setStatus: 'Gives the lead a status.',
  endLead: 'Ends all regions.',
  missPromise: 'Tells that a promise was missed.',
  testAgain: 'Does nothing: it makes the criteria be tested again.',
  startActivity: 'Notes the first response, and the status that work brings.',
  endActivity: 'Gives the status that contact brings, and keeps the fields that came with it.',
  updateFields: 'Sets fields of the lead; null takes a value away.',
  takeSignal: 'Adds points, sets fields, and counts the signal.',
  watchScore: 'Waits for the falling score to cross a boundary.',
};

/** What every guard, action and delay of a machine means, by its name. */
export function referenceMeanings(plan: Plan, blueprint: Blueprint): ReadonlyMap<string, string> {
  const meanings = new Map([...Object.entries(guards), ...Object.entries(actions)]);
  for (const stage of plan.stages) {
    const record = findRecord(blueprint, 'stage', stage.id);
    if (record === undefined) continue;
    for (const promise of ['firstResponse', 'maximumTime'] as const) {
      meanings.set(delayName(stage, promise), sayPromise(record, promise));
    }
    for (const place of stage.clockWays) {
      const { id } = plan.ways[place]!;
      const timer = findRecord(blueprint, 'transition', id)?.timer;
      const length = timer?.kind === 'after' ? `, after ${sayDuration(timer.duration)}` : '';
      meanings.set(delayName(stage, `clock.${id}`), `${nameOf(blueprint, id)}${length}`);
    }
    stage.retestAfterMs.forEach((ms, n) => {
      meanings.set(
        delayName(stage, `retest.${n}`),
        `Time in ${record.name} may open a way after ${sayLength(ms)}: its criteria are tested again.`,
      );
    });
  }
  return meanings;
}

function sayPromise({ name, sla }: Stage, promise: 'firstResponse' | 'maximumTime'): string {
  const what = promise === 'firstResponse' ? 'First response' : 'Maximum time';
  const all = sla[promise];
  const variants = sla.variants.flatMap((variant) => {
    const duration = variant[promise];
    return duration === null ? [] : [`${variant.name}: ${sayDuration(duration)}`];
  });
  const lengths = [...variants, ...(all === null ? [] : [`all: ${sayDuration(all)}`])];
  return `${what} in ${name}${lengths.length === 0 ? '' : ` (${lengths.join('; ')})`}`;
}
