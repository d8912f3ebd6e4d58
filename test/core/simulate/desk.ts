import type { z } from 'zod/mini';
import type { sourceShape } from '../../../src/core/model/records/data.ts';
import type { teamShape } from '../../../src/core/model/records/organisation.ts';
import type { stageShape } from '../../../src/core/model/records/stage.ts';
import type { BlueprintRecord, RecordOf } from '../../../src/core/model/records.ts';
import { blueprintOf, idOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, takes } from './parts.ts';
import { journalOf, runOf, type TestRun } from './runs.ts';

// Parts of small blueprints in which leads that are told apart by their source wait for the people of a team.

/** A source of this name that brings one lead after so many hours; the next comes at three times as many. */
export function comes(
  name: string,
  hours: number,
  entry: string,
  members: Partial<z.input<typeof sourceShape>> = {},
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
export function desk(members: Partial<z.input<typeof teamShape>> = {}): RecordOf<'team'> {
  return record('team', 'desk', { headCount: 1, ...members });
}

/** A stage in which the desk works on a lead for two hours, unless it says otherwise. */
export function served(name: string, members: Partial<z.input<typeof stageShape>> = {}): RecordOf<'stage'> {
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

/** A run of a single day. */
export function runOfDay(...records: readonly BlueprintRecord[]): TestRun {
  return runOf(blueprintOf(...records), { days: 1 });
}

/** Whom people began to work on, in order: "ada 12:00". */
export function startsOf(run: TestRun): string[] {
  return journalOf(run)
    .filter((line) => line.includes('activityStarted'))
    .map((line) => line.replace(/^-?\d+ (\S+) (\S+) .*/, '$2 $1'));
}
