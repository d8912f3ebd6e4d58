import type { FileErrorCode } from '../../../../src/core/formats/json/fileError.ts';
import { fileReplacing, fileWith, soundFile, type FileCase } from './fileCase.ts';

function refusing(
  line: string,
  pointer: string,
  value: unknown,
  code: FileErrorCode,
  at = pointer,
): FileCase {
  const words = JSON.stringify(value) ?? 'nothing';
  return {
    line,
    title: `${pointer} is ${words.slice(0, 40)}`,
    text: () => fileWith(pointer, value),
    refused: { code, pointer: at },
  };
}

const version = '/schemaVersion';
const share = '/transitions/0/share';
const sla = '/stages/0/sla/firstResponse/value';
const name = '/stages/0/name';
const id = '/stages/0/id';

/** Files whose values are of the wrong type, out of range or under the wrong name. */
export const shapeCases: readonly FileCase[] = [
  refusing('J-14', version, undefined, 'version', ''),
  ...['1', -1, 0, 1.5, null].map((value) => refusing('J-15', version, value, 'version')),
  refusing('J-17', version, 999, 'version'),
  ...['__proto__', 'constructor', 'prototype'].flatMap((key): FileCase[] => [
    {
      line: 'J-18',
      title: `${key} at the root`,
      text: () => fileReplacing('"format"', `"${key}": {"x": 1}, "format"`),
      refused: { code: 'key', pointer: `/${key}` },
    },
    {
      line: 'J-19',
      title: `${key} in a stage`,
      text: () => fileReplacing('"key": "mql"', `"${key}": {"x": 1}, "key": "mql"`),
      refused: { code: 'key', pointer: `/stages/0/${key}` },
    },
    {
      line: 'J-20',
      title: `${key} in what is not known`,
      text: () => fileReplacing('"name": "Corpus"', `"name": "Corpus", "meta": [{"${key}": 1}]`),
      refused: { code: 'key', pointer: `/settings/meta/0/${key}` },
    },
    refusing('J-21', id, key, 'id'),
  ]),
  refusing('J-23', '/stages/1/id', 'stage_mql', 'duplicate'),
  refusing('J-23', '/teams/0/id', 'stage_won', 'duplicate', '/stages/1/id'),
  refusing('J-23', '/teams/0/id', 'settings_main', 'duplicate'),
  refusing('J-23', '/reasonLists/0/reasons/1/id', 'reason_price', 'duplicate'),
  refusing('J-25', '/stages/1/id', 'stage_MQL', 'duplicate'),
  ...[
    '',
    7,
    `stage_${'x'.repeat(300)}`,
    'stage.mql',
    'stage_a#b',
    'stage_"a"',
    'stage_a\nb',
    'stage_a]',
    'stage_\u00e9',
  ].map((value) => refusing('J-26', id, value, 'id')),
  refusing('J-39', share, -0.1, 'range'),
  refusing('J-40', share, 1.000_000_1, 'range'),
  refusing('J-43', share, '0.5', 'type'),
  refusing('J-45', sla, -4, 'range'),
  refusing('J-47', sla, 1e15, 'range'),
  refusing('J-50', '/stages/0/position', null, 'type'),
  refusing('J-51', '/stages/0/position/x', 1e300, 'range'),
  ...['', '   ', '\u200B\u200B', {}, 'x'.repeat(201)].map((value) => refusing('J-53', name, value, 'name')),
  refusing('J-82', '/stages', {}, 'type'),
  refusing('J-82', '/stages', null, 'type'),
  refusing('J-83', '/stages/0', null, 'type'),
  refusing('J-83', '/stages', 'stage_mql', 'type'),
  refusing('J-84', '/transitions', undefined, 'missing'),
  refusing('J-84', '/stages/0/key', undefined, 'missing'),
  refusing('J-84', '/settings', null, 'type'),
  refusing('', '/transitions/0/kind', 'advanced', 'choice'),
  refusing('', '/stages/0/type', 'team', 'choice'),
  refusing('', '/stages/0/activities/0/touches', 1.5, 'type'),
  refusing('', '/stages/0/sla/firstResponse/unit', 'months', 'choice'),
  refusing(
    '',
    '/stages/0/activities/0/effort',
    { distribution: { kind: 'normal' }, unit: 'hours' },
    'choice',
    '/stages/0/activities/0/effort/distribution/kind',
  ),
  refusing(
    '',
    '/stages/0/activities/0/effort',
    { distribution: { kind: 'gamma', mean: 0, standardDeviation: 1 }, unit: 'hours' },
    'range',
    '/stages/0/activities/0/effort/distribution/mean',
  ),
  refusing('', '/stages/0/enterCriteria/all/0/operator', 5, 'type'),
  refusing('', '/stages/0/enterCriteria/all/0/subject/component', 'luck', 'choice'),
  refusing('', '/stages/0/enterCriteria/all/0/not', true, 'member', '/stages/0/enterCriteria/all/0'),
  refusing('', '/stages/0/enterCriteria', 'score > 40', 'type'),
  refusing(
    'S-11',
    '/stages/0/enterCriteria',
    { any: ['process.exit()'] },
    'type',
    '/stages/0/enterCriteria/any/0',
  ),
  {
    line: 'P-08',
    title: 'thirty wrong shares, of which twenty are told',
    text: () =>
      JSON.stringify({
        ...soundFile,
        transitions: Array.from({ length: 30 }, (_, n) => ({
          ...soundFile.transitions[0],
          id: `transition_${n}`,
          share: -1,
        })),
      }),
    refused: { code: 'range', pointer: '/transitions/0/share' },
  },
];
