import { describe, expect, it } from 'vitest';
import { QualifiedCount } from '../../../src/core/metrics/measure/qualifiedCount.ts';
import { metrics } from '../../../src/core/metrics/registry.ts';
import { code, jsonBlock, page, section, tableRows } from '../../core/formats/documentParts.ts';
import { call } from '../fakeTerminal.ts';

const text = page('measures');
const example = jsonBlock(section(page('blueprint-format'), '## A small example that runs'));

interface Answer {
  readonly options: object;
  readonly measures: { readonly stages: readonly object[] };
}

describe('docs/measures.md', () => {
  it('names exactly the keys of simulate --json', async () => {
    const { out } = await call(['simulate', '-', '--json', '--leads', '50'], { '-': example });
    const answer = JSON.parse(out) as Answer;
    const within = (prefix: string, inside: object) => Object.keys(inside).map((key) => `${prefix}.${key}`);

    const documented = (heading: string) =>
      tableRows(section(text, heading))
        .map(([key]) => code(key))
        .sort();
    expect(documented('## The whole answer')).toEqual(
      [...Object.keys(answer), ...within('options', answer.options)].sort(),
    );
    expect(documented('## `measures`')).toEqual(within('measures', answer.measures).sort());
    const { stageId, ...kinds } = new QualifiedCount().measures('stage_mql');
    const ofKinds = Object.entries(kinds).flatMap(([kind, counts]) => within(kind, counts));
    expect(documented('## `measures.qualified`')).toEqual([...ofKinds, ...Object.keys({ stageId })].sort());
    expect(documented('## `measures.stages[]`')).toEqual(Object.keys(answer.measures.stages[0]!).sort());
  });

  it('gives every measure of a stage the label, unit and formula it has', () => {
    const rows = tableRows(section(text, '## `measures.stages[]`')).slice(1);
    const units = { count: ['visits', 'leads'], share: ['ratio'], duration: ['ms'] };

    expect(rows).toHaveLength(metrics.all.length);
    for (const [key, label, unit, formula] of rows) {
      const metric = metrics.find(code(key))!;
      expect([label, formula]).toEqual([metric.label, metric.formula]);
      expect(units[metric.unit]).toContain(unit);
    }
  });

  it('says what the headings of the table are', async () => {
    const { out } = await call(['simulate', '-', '--leads', '50'], { '-': example });
    const headings = out.split('─')[0] ?? '';
    for (const { label } of metrics.all)
      for (const word of label.split(' ')) expect(headings).toContain(word);
  });
});
