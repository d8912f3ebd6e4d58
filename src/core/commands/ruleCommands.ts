import type { Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { setMember, type Change } from '../model/changes.ts';
import { nameOf } from '../model/names.ts';
import { singleton } from '../model/queries.ts';
import type { RecordId, RecordOf } from '../model/records.ts';
import { soundRecord } from '../model/soundness.ts';
import type { Command } from './command.ts';

type MutedRule = RecordOf<'policies'>['mutedRules'][number];

/** A rule of the problem list, of one record or (null) of all. */
export interface RuleOf {
  readonly check: string;
  readonly recordId: RecordId | null;
}

/** Lets a rule no longer speak of a record, or of none at all, and keeps the reason. The same reason is kept once. */
export const muteRule: Command<RuleOf & { readonly reason: string }> = {
  name: 'rule.mute',
  label: ({ recordId }, blueprint) =>
    recordId === null ? 'Mute a rule' : `Mute a problem of ${nameOf(blueprint, recordId)}`,
  plan(blueprint, { check, recordId, reason }) {
    const { mutedRules } = singleton(blueprint, 'policies');
    if (mutedRules.some((rule) => rule.check === check && covers(rule, recordId))) return [];
    const others = recordId === null ? mutedRules.filter((rule) => rule.check !== check) : mutedRules;
    const alike = others.findIndex(
      (rule) => rule.check === check && rule.reason === reason && rule.recordIds.length > 0,
    );
    if (recordId === null || alike < 0) {
      const recordIds = recordId === null ? [] : [recordId];
      return settingRules(blueprint, [...others, { check, recordIds, reason }]);
    }
    return settingRules(
      blueprint,
      others.map((rule, at) => (at === alike ? { ...rule, recordIds: [...rule.recordIds, recordId] } : rule)),
    );
  },
};

/** Lets a rule speak of a record again; one that is silent everywhere speaks again everywhere. */
export const unmuteRule: Command<RuleOf> = {
  name: 'rule.unmute',
  label: ({ recordId }, blueprint) =>
    recordId === null ? 'Hear a rule again' : `Hear a problem of ${nameOf(blueprint, recordId)} again`,
  plan(blueprint, { check, recordId }) {
    const { mutedRules } = singleton(blueprint, 'policies');
    return settingRules(
      blueprint,
      mutedRules.flatMap((rule) => {
        if (rule.check !== check || !covers(rule, recordId)) return [rule];
        const recordIds = rule.recordIds.filter((id) => id !== recordId);
        return recordIds.length === 0 ? [] : [{ ...rule, recordIds }];
      }),
    );
  },
};

function covers({ recordIds }: MutedRule, recordId: RecordId | null): boolean {
  return recordIds.length === 0 || (recordId !== null && recordIds.includes(recordId));
}

/** Nothing where a reason or the list is longer than a blueprint may hold. */
function settingRules(blueprint: Blueprint, mutedRules: readonly MutedRule[]): readonly Change[] {
  const policies = singleton(blueprint, 'policies');
  const sound = soundRecord(blueprint, { ...policies, mutedRules: [...mutedRules] });
  if ('problem' in sound) return [];
  if (blueprint.records[policies.id] === undefined) return [{ op: 'add', record: sound.record }];
  return setMember(policies, ['mutedRules'], mutedRules as unknown as Json);
}
