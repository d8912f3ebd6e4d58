import { describe, expect, it } from 'vitest';
import {
  mergedGroups,
  pastedLines,
  proposeGroups,
  renamedGroup,
} from '../../../../src/ui/dictionary/reasons/groupDraft.ts';

const groups = proposeGroups('price\nprice\nbudget\nbudget\nbudget\nworks council\nworks council', []);
const keyOf = (name: string) => groups.find((group) => group.name === name)!.key;

describe('the preview of a picklist', () => {
  it('reads lines as a spreadsheet copies them', () => {
    expect(pastedLines('"no need"\r\n\r\n too late \n')).toEqual(['no need', 'too late']);
  });

  it('puts groups together with their lines', () => {
    const merged = mergedGroups(groups, keyOf('Price'), keyOf('No budget this period'));
    expect(merged).toHaveLength(2);
    expect(merged[0]).toMatchObject({ name: 'No budget this period', count: 5 });
  });

  it('takes two groups of one name as one', () => {
    expect(renamedGroup(groups, keyOf('Works council'), 'price', null)).toHaveLength(2);
    expect(renamedGroup(groups, keyOf('Works council'), 'Betriebsrat', null)).toHaveLength(3);
  });
});
