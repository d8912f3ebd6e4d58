import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check } from './check.ts';

export const wayOutOfEnd: Check = {
  id: 'wayOutOfEnd',
  label: 'Ways out of where journeys stop',
  find: ({ transitions, stage, name }) =>
    transitions.flatMap((way) => {
      const from = stage(way.fromId);
      if (from === undefined || !stageKindOf(from).isEnd) return [];
      return [
        {
          check: 'wayOutOfEnd',
          severity: 'warning' as const,
          recordId: way.id,
          sentence: `${name(way.id)} is never taken, because journeys stop in ${from.name}.`,
          remedy: `Delete it, or make ${from.name} a stage that holds leads.`,
          fix: { label: 'Delete it', changes: [{ op: 'remove' as const, record: way }] },
        },
      ];
    }),
};
