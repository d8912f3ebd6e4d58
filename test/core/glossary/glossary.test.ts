import { describe, expect, it } from 'vitest';
import { glossary, searchTerms, termById, termNamed } from '../../../src/core/glossary/glossary.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';

const all = glossary.flatMap(({ terms }) => terms);

describe('the glossary', () => {
  it('names every term once, and leads nowhere in vain', () => {
    const ids = all.map(({ id }) => id);
    const names = all.map(({ name }) => name.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, see = [] } of all)
      for (const other of see) expect(termById(other), `${id} → ${other}`).toBeDefined();
  });

  it('says what each means in whole sentences', () => {
    for (const { name, meaning, caution } of all)
      for (const words of [meaning, caution ?? 'There.']) expect(words, name).toMatch(/^[A-Z“].*[.”]$/s);
  });

  it.each(
    `Subscriber, Known, Engaged, Won, Prospect, Advocate, Promoter, AQL, TAL, TQL, TGL, Inquiry, SAO, SQO,
     self-qualified lead, Hot lead, hand-raiser, SDR, BANT, ICP, TOFU, Closed Lost, Unqualified`
      .split(',')
      .map((word) => word.trim()),
  )('knows what others call %s', (word) => {
    expect(termNamed(word)).toBeDefined();
  });

  it('explains the stages of the default template', () => {
    const blueprint = templates.find('rawLeadToEvangelist')!.build();
    const stages = recordsOf(blueprint, 'stage').filter(
      ({ parentId, name }) => parentId === null && name !== 'CRO review',
    );
    const unknown = stages
      .filter(({ name, abbreviation }) => (termNamed(name) ?? termNamed(abbreviation)) === undefined)
      .map(({ name }) => name);
    expect(unknown).toEqual([]);
  });

  it('finds by name before it finds by meaning', () => {
    expect(searchTerms('score')[0]?.id).toBe('scoredMql');
    expect(searchTerms('speed to').map(({ id }) => id)).toContain('firstResponse');
    expect(searchTerms('')).toHaveLength(all.length);
    expect(searchTerms('zzz')).toEqual([]);
  });
});
