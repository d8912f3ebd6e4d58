import type { Blueprint } from '../../src/core/model/blueprint.ts';
import type { Delay } from '../../src/core/model/records/time.ts';
import type { BlueprintRecord, RecordOf } from '../../src/core/model/records.ts';
import { activity } from '../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../support/blueprints.ts';
import { lengths, mean, timeAverage } from './averages.ts';
import type { QueueValues } from './formulas/erlang.ts';
import { begunIn, minutesOf, visitsTo, type Visits } from './visits.ts';
import type { Watched } from './watched.ts';

/** A stage whose work a team of its own does; queue rules and people are the team's. */
export function station(name: string, effort: Delay, team: Partial<RecordOf<'team'>>): BlueprintRecord[] {
  return [
    record('team', name, { queueOrder: 'firstCome', ...team }),
    stage(name, {
      responsibleTeamId: `team_${name}`,
      activities: [activity(name, { effort })],
    }),
  ];
}

/** One station, "work", from which all go to an end, "done". `more` holds what else there is. */
export function queueBlueprint(
  source: RecordOf<'source'>,
  effort: Delay,
  team: Partial<RecordOf<'team'>>,
  ...more: readonly BlueprintRecord[]
): Blueprint {
  return blueprintOf(
    source,
    ...station('work', effort, team),
    stage('done', { kind: 'end' }),
    transition('work', 'done', { share: 1 }),
    ...more,
  );
}

/** By visit, the instant at which its wait in queues was over; of a visit that waited in none, when it began. */
export function servedAt({ log }: Watched, { row, entered }: Visits): Float64Array {
  const served = minutesOf(log.visits.waited, row);
  for (let place = 0; place < served.length; place += 1) served[place]! += entered[place]!;
  return served;
}

/** What one queue came to: a time average over the watch, or an average over the visits begun in it. */
export function queueSeen(run: Watched, stageName: string, servers: number): QueueValues {
  const all = visitsTo(run, stageName);
  const served = servedAt(run, all);
  const own = begunIn(run, all);
  return {
    utilisation: timeAverage(run, served, all.left) / servers,
    L: timeAverage(run, all.entered, all.left),
    Lq: timeAverage(run, all.entered, served),
    W: mean(lengths(own.entered, own.left)),
    Wq: mean(lengths(own.entered, servedAt(run, own))),
  };
}
