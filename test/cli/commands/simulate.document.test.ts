import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/core/metrics/registry.ts';
import { isJsonObject, type JsonObject } from '../../../src/core/lib/json.ts';
import { code, jsonBlock, page, section, tableRows } from '../../core/formats/documentParts.ts';
import { call } from '../fakeTerminal.ts';

const text = page('measures');
const example = jsonBlock(section(page('blueprint-format'), '## A small example that runs'));

const documented = (heading: string) =>
  tableRows(section(text, heading))
    .map(([key]) => code(key))
    .sort();

async function answerOf(...words: string[]): Promise<JsonObject> {
  const { out } = await call(['simulate', '-', '--json', '--leads', '50', ...words], { '-': example });
  return JSON.parse(out) as JsonObject;
}

/** The members of an object; those of the objects in it too, as far as they are no measures. */
function namesIn(node: unknown, prefix = ''): string[] {
  if (!isJsonObject(node)) return [];
  return Object.entries(node).flatMap(([name, member]) =>
    isJsonObject(member) && !('halfWidth' in member) && name !== 'reasons'
      ? [...(prefix === '' ? [prefix + name] : []), ...namesIn(member, `${prefix}${name}.`)]
      : [prefix + name],
  );
}

const firstOf = (part: unknown) => Object.values(part as JsonObject)[0];

describe('docs/measures.md', () => {
  it('names exactly the keys of simulate --json', async () => {
    const answer = await answerOf();
    const options = Object.keys(answer['options'] as JsonObject).map((name) => `options.${name}`);
    expect(documented('## The whole answer')).toEqual([...Object.keys(answer), ...options].sort());
  });

  it.each(['stages', 'teams', 'sources', 'outcomes', 'transitions'])(
    'names exactly the measures of %s',
    async (part) => {
      const answer = await answerOf();
      expect(documented(`## \`${part}.*\``)).toEqual(namesIn(firstOf(answer[part])).sort());
    },
  );

  it('names exactly the measures of the run', async () => {
    expect(documented('## `run`')).toEqual(namesIn((await answerOf())['run']).sort());
  });

  it('names what is said of a precision', async () => {
    const { needed } = await answerOf('--for', 'run.customers', '--within', '5');
    expect(documented('## `needed`')).toEqual(namesIn(needed).sort());
  });

  it('names what only the first run alone has', async () => {
    const { measures, run, ...parts } = await answerOf();
    const elsewhere = [...Object.keys(run as JsonObject), ...Object.keys(parts)];
    const only = Object.keys(measures as JsonObject).filter((name) => !elsewhere.includes(name));
    expect(documented('## `measures`')).toEqual(only.map((name) => `measures.${name}`).sort());
  });

  it('gives every measure of a stage the label, unit and formula it has', () => {
    const rows = tableRows(section(text, '## `stages.*`')).filter(([key]) => metrics.find(code(key)));
    const units = { count: ['visits', 'leads'], share: ['ratio'], duration: ['ms'], money: ['money'] };

    expect(rows).toHaveLength(metrics.all.length);
    for (const [key, label, unit, formula] of rows) {
      const metric = metrics.find(code(key))!;
      expect([label, formula]).toEqual([metric.label, metric.formula]);
      expect(units[metric.unit]).toContain(unit);
    }
  });

  it('says what the headings of the tables are', async () => {
    const { out } = await call(['simulate', '-', '--leads', '50'], { '-': example });
    const headings = out.split('\n').filter((line) => !/\d|─/.test(line.replaceAll(/9[05] %/g, '')));
    for (const { label } of metrics.all)
      for (const word of label.split(' ')) expect(headings.join('\n')).toContain(word);
  });
});
