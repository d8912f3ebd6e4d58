import type { Finding } from './check.ts';
import { checkOf } from './context/checkOf.ts';

export const mixWithoutWeights = checkOf(['source', 'reasonList'], {
  id: 'mixWithoutWeights',
  label: 'Mixes and reasons without a weight to choose by',
  kind: 'structure',
  severity: 'warning',
  why: 'Values are drawn by their weights. Where there is no value, or all weigh nought, nothing can be drawn.',
  find(record, { blueprint, isUsed, name }): Finding[] {
    if (record.type === 'reasonList') {
      const isWeightless = record.reasons.length > 0 && record.reasons.every(({ weight }) => weight === 0);
      if (!isWeightless || !isUsed(record.id)) return [];
      return [
        {
          path: ['reasons'],
          sentence: `All reasons of ${record.name} weigh nought, so none is ever chosen in a run.`,
          remedy: 'Give the reasons weights: how often each is the reason, relative to the others.',
          fix: {
            label: 'Weigh them alike',
            changes: record.reasons.map((_, at) => ({
              op: 'set',
              id: record.id,
              path: ['reasons', at, 'weight'],
              from: 0,
              to: 1,
            })),
          },
        },
      ];
    }
    return record.attributes.flatMap(({ fieldId, values, distribution }, at) => {
      if (distribution !== null || values.some(({ weight }) => weight > 0)) return [];
      if (blueprint.records[fieldId] === undefined) return [];
      const why = values.length === 0 ? 'it names no value' : 'all its values weigh nought';
      return [
        {
          path: ['attributes', at],
          sentence: `${record.name} is to give leads a ${name(fieldId)}, but ${why}.`,
          remedy: 'Name the values with their weights, or take the field out of the mix.',
        },
      ];
    });
  },
});
