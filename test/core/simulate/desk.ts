import type { BlueprintRecord, RecordOf } from '../../../src/core/model/records.ts';
import { idOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, takes } from './parts.ts';

// Parts of small blueprints in which leads that are told apart by their source wait for the people of a team.

/** A source of this name that brings one lead after so many hours; the next comes at three times as many. */
export function comes(
  name: string,
  hours: number,
  entry: string,
  members: Partial<RecordOf<'source'>> = {},
): RecordOf<'source'> {
  return record('source', name, {
    entryStageId: idOf('stage', entry),
    arrivals: { process: 'fixed', volume: { kind: 'rate', leads: 12 / hours, per: 'day' } },
    ...members,
  });
}

/** A source of this name that brings so many leads at one instant, at noon, and again every day. */
export function comeTogether(name: string, leads: number, entry: string): RecordOf<'source'> {
  return record('source', name, {
    entryStageId: idOf('stage', entry),
    arrivals: { process: 'fixed', volume: { kind: 'rate', leads, per: 'day' }, batchSize: leads },
  });
}

/** The team "desk": one person around the clock, unless it says otherwise. */
export function desk(members: Partial<RecordOf<'team'>> = {}): RecordOf<'team'> {
  return record('team', 'desk', { headCount: 1, ...members });
}

/** A stage in which the desk works on a lead for two hours, unless it says otherwise. */
export function served(name: string, members: Partial<RecordOf<'stage'>> = {}): RecordOf<'stage'> {
  return stage(name, {
    responsibleTeamId: 'team_desk',
    activities: [activity(name, { effort: takes(2, 'hours') })],
    ...members,
  });
}

/** An end of this name, and ways there from the stages. */
export function endOf(name: string, ...stages: readonly string[]): BlueprintRecord[] {
  return [stage(name, { kind: 'end' }), ...stages.map((from) => transition(from, name))];
}
