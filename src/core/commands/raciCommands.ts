import type { Json } from '../lib/json.ts';
import { changesBetween } from '../model/difference.ts';
import { nameOf } from '../model/names.ts';
import { findRecord } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import { soundRecord } from '../model/soundness.ts';
import type { Command } from './command.ts';

/** What a team is to a stage: responsible, accountable, consulted, informed. */
export type RaciLetter = 'R' | 'A' | 'C' | 'I';

/** The letters in the order in which they are written. */
export const raciLetters: readonly RaciLetter[] = ['R', 'A', 'C', 'I'];

/** What a team is to a stage now; a team may be both responsible and accountable. */
export function lettersOf(stage: Stage, teamId: RecordId): readonly RaciLetter[] {
  return raciLetters.filter((letter) => {
    if (letter === 'R') return stage.responsibleTeamId === teamId;
    if (letter === 'A') return stage.accountableTeamId === teamId;
    return (letter === 'C' ? stage.consultedTeamIds : stage.informedTeamIds).includes(teamId);
  });
}

/**
 * Gives a team a letter at a stage, or takes it away. There is one R and one A a stage: whoever had it hands it
 * over. Who does the work or answers for it need not be consulted or informed besides, and who is consulted is
 * informed.
 */
export const setRaci: Command<{
  readonly stageId: RecordId;
  readonly teamId: RecordId;
  readonly letter: RaciLetter;
  readonly isOn: boolean;
}> = {
  name: 'stage.raci',
  label: ({ stageId, teamId, letter, isOn }, blueprint) =>
    `${nameOf(blueprint, teamId)} ${isOn ? 'becomes' : 'is no longer'} ${letter} of ${nameOf(blueprint, stageId)}`,
  plan(blueprint, { stageId, teamId, letter, isOn }) {
    const stage = findRecord(blueprint, 'stage', stageId);
    if (stage === undefined || findRecord(blueprint, 'team', teamId) === undefined) return [];
    const sound = soundRecord(blueprint, withLetter(stage, teamId, letter, isOn));
    return 'problem' in sound ? [] : changesBetween(stage, sound.record);
  },
};

/** Takes every letter of a team at a stage away. */
export const clearRaci: Command<{ readonly stageId: RecordId; readonly teamId: RecordId }> = {
  name: 'stage.raciClear',
  label: ({ stageId, teamId }, blueprint) =>
    `${nameOf(blueprint, teamId)} has no part in ${nameOf(blueprint, stageId)}`,
  plan(blueprint, { stageId, teamId }) {
    const stage = findRecord(blueprint, 'stage', stageId);
    if (stage === undefined) return [];
    const without = lettersOf(stage, teamId).reduce(
      (at, letter) => withLetter(at, teamId, letter, false),
      stage as Stage,
    );
    return changesBetween(stage, without);
  },
};

function withLetter(stage: Stage, teamId: RecordId, letter: RaciLetter, isOn: boolean): Stage {
  const ids = (list: readonly RecordId[], has: boolean) =>
    has ? [...list.filter((id) => id !== teamId), teamId] : list.filter((id) => id !== teamId);
  if (letter === 'R' || letter === 'A') {
    const member = letter === 'R' ? 'responsibleTeamId' : 'accountableTeamId';
    if (!isOn) return stage[member] === teamId ? { ...stage, [member]: null } : stage;
    return {
      ...stage,
      [member]: teamId as Json,
      consultedTeamIds: ids(stage.consultedTeamIds, false),
      informedTeamIds: ids(stage.informedTeamIds, false),
    };
  }
  return {
    ...stage,
    consultedTeamIds: ids(stage.consultedTeamIds, letter === 'C' && isOn),
    informedTeamIds: ids(stage.informedTeamIds, letter === 'I' && isOn),
    // Being asked instead of doing: the letter that was more goes.
    ...(isOn && stage.responsibleTeamId === teamId ? { responsibleTeamId: null } : {}),
    ...(isOn && stage.accountableTeamId === teamId ? { accountableTeamId: null } : {}),
  };
}
