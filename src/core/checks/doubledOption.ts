import { setMember } from '../model/changes.ts';
import type { Json } from '../lib/json.ts';
import type { Finding } from './check.ts';
import { checkOf } from './context/checkOf.ts';

export const doubledOption = checkOf(['field', 'reasonList'], {
  id: 'doubledOption',
  label: 'Options or reasons that are listed twice',
  kind: 'structure',
  severity: 'warning',
  why: 'Two entries of one name split what belongs together, and a CRM refuses the second.',
  find(record): Finding[] {
    if (record.type === 'field') {
      const twice = firstRepeat(record.options.map(({ value }) => value));
      if (twice < 0) return [];
      const { value, label } = record.options[twice]!;
      const rest = record.options.filter((_, at) => at !== twice) as unknown as Json;
      return [
        {
          path: ['options', twice],
          sentence: `${record.name} lists the option “${label || value}” twice.`,
          remedy: 'Delete one of them, or give it another value.',
          fix: { label: 'Delete the second', changes: setMember(record, ['options'], rest) },
        },
      ];
    }
    const twice = firstRepeat(record.reasons.map(({ name }) => name.trim().toLowerCase()));
    if (twice < 0) return [];
    return [
      {
        path: ['reasons', twice, 'name'],
        sentence: `${record.name} lists the reason “${record.reasons[twice]!.name}” twice.`,
        remedy: 'Delete one of them, or say what makes them differ.',
      },
    ];
  },
});

/** The place of the first text that stood there before; -1: none. */
function firstRepeat(texts: readonly string[]): number {
  return texts.findIndex((each, at) => texts.indexOf(each) < at);
}
