import { describe, expect, it } from 'vitest';
import { muteRule, unmuteRule } from '../../../src/core/commands/ruleCommands.ts';
import { deleteRecords } from '../../../src/core/commands/recordCommands.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { singleton } from '../../../src/core/model/queries.ts';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(createRecord('policies', {}), stage('MQL'), stage('SAL'));
const muted = (state: Blueprint) => singleton(state, 'policies').mutedRules;
const ofMql = { check: 'missingOwner', recordId: 'stage_MQL' };
const ofSal = { check: 'missingOwner', recordId: 'stage_SAL' };

describe('muting a rule', () => {
  it('keeps the reason, once for all records it is given for', () => {
    const once = after(blueprint, muteRule, { ...ofMql, reason: 'Decided in May.' });
    const twice = after(once, muteRule, { ...ofSal, reason: 'Decided in May.' });
    expect(muted(twice)).toEqual([
      { check: 'missingOwner', recordIds: ['stage_MQL', 'stage_SAL'], reason: 'Decided in May.' },
    ]);
  });

  it('changes nothing where the rule is silent already', () => {
    const everywhere = after(blueprint, muteRule, { check: 'missingOwner', recordId: null, reason: 'No.' });
    expect(after(everywhere, muteRule, { ...ofMql, reason: 'Neither.' })).toBe(everywhere);
  });

  it('works where the blueprint has no policies yet', () => {
    const bare = blueprintOf(stage('MQL'));
    expect(muted(after(bare, muteRule, { ...ofMql, reason: '' }))).toHaveLength(1);
  });

  it('is refused where the reason is longer than a blueprint may hold', () => {
    expect(after(blueprint, muteRule, { ...ofMql, reason: 'x'.repeat(30_000) })).toBe(blueprint);
  });

  it('goes with its record, and is not left as one for all', () => {
    const silent = after(blueprint, muteRule, { ...ofMql, reason: '' });
    expect(muted(after(silent, deleteRecords, { ids: ['stage_MQL'] }))).toEqual([]);
  });
});

describe('hearing a rule again', () => {
  it('does so for one record and leaves the others silent', () => {
    const both = [ofMql, ofSal].reduce(
      (state, rule) => after(state, muteRule, { ...rule, reason: 'Same.' }),
      blueprint,
    );
    const one = after(both, unmuteRule, ofMql);
    expect(muted(one)).toEqual([{ check: 'missingOwner', recordIds: ['stage_SAL'], reason: 'Same.' }]);
    expect(muted(after(one, unmuteRule, ofSal))).toEqual([]);
  });

  it('does so everywhere where it was silent everywhere', () => {
    const everywhere = after(blueprint, muteRule, { check: 'missingOwner', recordId: null, reason: '' });
    expect(muted(after(everywhere, unmuteRule, ofMql))).toEqual([]);
  });
});
