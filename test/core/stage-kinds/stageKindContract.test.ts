import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../src/core/model/records.ts';
import { stageAnswers } from '../../../src/core/stage-kinds/stageKind.ts';
import { stageKindOf, stageKinds } from '../../../src/core/stage-kinds/registry.ts';

describe.each(stageKinds.all.map((kind) => [kind.id, kind] as const))('the stage kind %s', (_, kind) => {
  it('says what it is in a label and one sentence', () => {
    expect(kind.label).toMatch(/^[A-Z][A-Za-z ]* stage$/);
    expect(kind.description).toMatch(/^[A-Z].*\.$/);
  });

  it('begins a well-formed stage', () => {
    const stage = createRecord('stage', {
      id: 'stage_a',
      key: 'a',
      name: 'A',
      kind: kind.id,
      ...kind.initial,
    });
    expect(stageKindOf(stage)).toBe(kind);
  });

  it('asks only questions of the stage card, each once', () => {
    expect(kind.answers.filter((answer) => !stageAnswers.includes(answer))).toEqual([]);
    expect(new Set(kind.answers).size).toBe(kind.answers.length);
  });

  it('asks for a time if it requires one, and for work only where leads stay', () => {
    expect(kind.requiresSla && !kind.answers.includes('sla')).toBe(false);
    if (!kind.holdsLeads) expect(kind.answers).not.toContain('activities');
    // A lead stays, passes or stops: never two of them.
    expect([kind.holdsLeads, kind.passesAtOnce, kind.isEnd].filter(Boolean)).toHaveLength(1);
  });
});

describe('a kind that nobody knows', () => {
  it('behaves like an inventory stage', () => {
    expect(stageKindOf({ kind: 'portal' }).id).toBe('inventory');
  });
});
