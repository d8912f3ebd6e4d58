import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterReasons } from '../../../../src/core/analyse/reasons/clusterReasons.ts';
import { messyReasons } from './messyReasons.ts';

const groups = clusterReasons(messyReasons);
const groupWith = (text: string, from = groups) =>
  from.find(({ examples }) => examples.some((example) => example.text === text))?.name;

describe('free-text reasons', () => {
  it('become a short list: hardly any line is left over', () => {
    expect(messyReasons.length).toBeGreaterThan(200);
    expect(groups.length).toBeLessThan(26);
    expect(groups.at(-1)).toMatchObject({ name: 'Other', isOther: true });
    expect(groups.at(-1)!.count / messyReasons.length).toBeLessThan(0.06);
  });

  it('are counted, each line once, the most frequent reason first', () => {
    const counts = groups.slice(0, -1).map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(messyReasons.length);
    for (const { count, examples } of groups)
      expect(examples.reduce((sum, example) => sum + example.count, 0)).toBe(count);
  });

  it.each([
    ['Price', ['Too expensive!!', 'zu teuer', 'zu teur', 'expensiv', 'Preis war das Problem']],
    ['No budget this period', ['bugdet cut', 'Budgetfreigabe fehlt', 'keine Mittel']],
    ['Competitor', ['Competiter', 'Konkurent', 'Mitbewerber', 'went with a competitor']],
    ['Unreachable', ['nicht erreicht, 5 Versuche', 'No answer after 5 calls', 'no reponse', 'ghosted us']],
    ['No need', ['kein Interese', 'kein bedarf mehr', 'zufrieden mit Excel']],
    ['Timing', ['next quarter', 'Später nochmal', 'wieder melden in 6 Monaten']],
    ['Wrong company size', ['Unternehmensgröße', 'too small company', 'nur 5 Mitarbeiter']],
    ['Missing feature', ['Schnittstelle zu DATEV fehlt', 'SAP integration missing']],
    ['Needs decision maker', ['Entscheider nicht dabei', 'no authority']],
    ['Other', ['n/a', '-', 'Sonstiges']],
  ])('mean %s, however they are written', (name, texts) => {
    expect(texts.map((text) => groupWith(text))).toEqual(texts.map(() => name));
  });

  it('that nobody foresaw are grouped by what they have in common', () => {
    expect(groupWith('works council')).toBe(groupWith('works council objects'));
    expect(groupWith('Betriebsrat dagegen')).toBe(groupWith('Betriebsrat stimmt nicht zu'));
  });

  it('are put under the reasons that the list has already', () => {
    const known = [
      { id: 'reason_price', name: 'Zu teuer' },
      { id: 'reason_gone', name: 'Works council objects' },
      { id: 'reason_other', name: 'Sonstiges' },
    ];
    const found = clusterReasons(messyReasons, known);
    const of = (text: string) =>
      found.find(({ examples }) => examples.some((each) => each.text === text))?.reasonId;
    expect(of('Too expensive!!')).toBe('reason_price');
    expect(of('works council objects')).toBe('reason_gone');
    expect(of('n/a')).toBe('reason_other');
    expect(of('Competiter')).toBeNull();
  });

  it('are the same whatever order the lines come in', () => {
    const said = (lines: readonly string[]) =>
      clusterReasons(lines)
        .map(({ name, count }) => `${name} ${count}`)
        .toSorted();
    expect(said(messyReasons.toReversed())).toEqual(said(messyReasons));
  });

  it('may be anything: no line is lost and none is invented', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 60 }), (lines) => {
        const found = clusterReasons(lines);
        const written = lines.filter((line) => line.trim() !== '').length;
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(written);
      }),
      { numRuns: 60 },
    );
  });
});
