import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/lib/foldText.ts';
import { fuzzyMatch, searchWords } from '../../../src/core/lib/fuzzyMatch.ts';

const match = (text: string, query: string) => fuzzyMatch(foldText(text), searchWords(query));
const found = (text: string, query: string) =>
  match(text, query)
    ?.at.map((place) => text.charAt(place))
    .join('');
const best = (query: string, ...texts: string[]) =>
  texts.toSorted((a, b) => (match(b, query)?.score ?? -1) - (match(a, query)?.score ?? -1))[0];

describe('a search in a text', () => {
  it('finds words at the start of words before words inside of words', () => {
    expect(best('sales', 'Presales', 'Salesforce', 'Closed by sales')).toBe('Salesforce');
    expect(best('force', 'Reinforced', 'The field force')).toBe('The field force');
  });

  it('finds what people call by its initials', () => {
    expect(found('Sales Qualified Lead', 'sql')).toBe('SQL');
    expect(best('sql', 'Sales Qualified Lead', 'Same quality, all')).toBe('Sales Qualified Lead');
  });

  it('finds the words of a search in any order, and only where all of them are', () => {
    expect(match('Marketing Qualified Lead', 'lead mark')).not.toBeNull();
    expect(match('Marketing Qualified Lead', 'lead sales')).toBeNull();
  });

  it('does not mind case and accents, in any script', () => {
    expect(found('Zürich Büro', 'buro')).toBe('Büro');
    expect(match('Привлечение', 'прив')).not.toBeNull();
    expect(match('見込み客の獲得', '獲得')).not.toBeNull();
    expect(match('ΑΞΙΟΛΟΓΗΣΗ', 'αξιο')).not.toBeNull();
  });

  it('does not find letters that are strewn about', () => {
    expect(match('Accepted by marketing', 'cpa')).toBeNull();
    expect(
      match('A sentence that is so long that any letters occur in it, and so means nothing.', 'asm'),
    ).toBeNull();
  });

  it('forgives a slip in a long word', () => {
    expect(found('Salesforce', 'salforce')).toBe('Salforce');
    expect(match('LinkedIn Ads', 'lead')).toBeNull();
  });

  it('finds nothing by nothing', () => {
    expect(match('MQL', '   ')).toBeNull();
  });

  it('prefers what is called exactly so', () => {
    expect(best('lost', 'Lost and found', 'Lost', 'Closed Lost')).toBe('Lost');
  });

  it('finds every part of a text, and marks signs that are there', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldText(text);
        const part = folded.slice(from % folded.length).slice(0, 1 + (length % 20));
        const words = searchWords(part);
        if (words.length === 0) return;
        const answer = fuzzyMatch(folded, words);
        expect(answer).not.toBeNull();
        expect(
          answer!.at.every((place, index) => place < folded.length && place > (answer!.at[index - 1] ?? -1)),
        ).toBe(true);
      }),
    );
  });

  it('folds sign by sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });
});
