import { describe, expect, it } from 'vitest';
import { operators } from '../../../../src/core/criteria/operators/registry.ts';
import { fieldReference } from '../../../../src/core/formats/schema/fieldReference.ts';
import { blueprintSchema } from '../../../../src/core/formats/schema/jsonSchema.ts';
import { objectShapes } from '../../../../src/core/formats/schema/shapeNames.ts';
import { collectionNames } from '../../../../src/core/model/records.ts';
import { transitionKinds, triggers } from '../../../../src/core/model/records/transition.ts';
import { stageKinds } from '../../../../src/core/stage-kinds/registry.ts';
import { code, page, section, tableRows } from '../documentParts.ts';

const text = page('blueprint-format');
const $defs = blueprintSchema()['$defs'] as Record<string, Definition>;

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly required?: readonly string[];
}

describe('docs/blueprint-format.md', () => {
  it('ends with the reference', () => {
    // To renew it, put the output of `npm run stagecraft -- schema --reference` under the heading "Reference".
    expect(text.endsWith(fieldReference())).toBe(true);
  });

  it.each(Object.keys($defs).filter((name) => $defs[name]?.properties))(
    'says of %s what the schema says',
    (name) => {
      const rows = tableRows(section(text, `### \`${name}\``).split('\n#')[0] ?? '');
      const { properties = {}, required = [] } = $defs[name] ?? {};

      expect(rows.map(([member]) => code(member))).toEqual(Object.keys(properties));
      for (const [member, type, fallback, meaning] of rows) {
        const property = properties[code(member)]!;
        if (required.includes(code(member))) expect(fallback).toBe('required');
        else if ('default' in property) expect(JSON.parse(code(fallback))).toEqual(property.default);
        else expect(fallback).toBe('its position in the list');
        expect(type).not.toBe('');
        expect(meaning).toMatch(/\.$/);
      }
    },
  );

  it('has a heading for every object of a file', () => {
    expect([...objectShapes.keys()].filter((name) => !text.includes(`# \`${name}\`\n`))).toEqual([]);
  });

  it('names every list of a file', () => {
    const members = tableRows(section(text, '## The file as a whole')).map(([member]) => code(member));
    expect(members).toEqual(['$schema', 'format', 'schemaVersion', ...Object.values(collectionNames)]);
  });

  it('says of every operator how it reads, what it is for, and what it makes of a missing value', () => {
    const rows = tableRows(section(text, '## Criteria')).filter((row) => row.length === 6);

    expect(rows.map(([id]) => code(id)).sort()).toEqual(operators.all.map(({ id }) => id).sort());
    for (const [id, label, kinds, , , missing] of rows) {
      const operator = operators.find(code(id))!;
      const onMissing = { true: 'true', false: 'false', null: 'unknown' }[
        String(operator.test(undefined, 1))
      ];
      expect([label, kinds, missing]).toEqual([operator.label, operator.appliesTo.join(', '), onMissing]);
    }
  });

  it('explains every kind of stage, kind of transition and trigger', () => {
    const explained = tableRows(section(text, '## Stages')).map(([id]) => code(id));
    const ways = section(text, '## Transitions');

    expect(explained.sort()).toEqual(stageKinds.all.map(({ id }) => id).sort());
    expect(tableRows(ways).map(([id]) => code(id))).toEqual([...triggers]);
    expect(transitionKinds.filter((kind) => !ways.includes(`\`${kind}\``))).toEqual([]);
  });
});
