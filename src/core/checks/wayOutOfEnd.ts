import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const wayOutOfEnd = checkOf('transition', {
  id: 'wayOutOfEnd',
  label: 'Ways out of where journeys stop',
  kind: 'structure',
  severity: 'warning',
  why: 'An end stage is final. A lead that may come back belongs into a stage that holds leads.',
  find(way, { stage, name }) {
    const from = stage(way.fromId);
    if (from === undefined || !stageKindOf(from).isEnd) return [];
    return [
      {
        sentence: `${name(way.id)} is never taken, because journeys stop in ${from.name}.`,
        remedy: `Delete it, or make ${from.name} a stage that holds leads.`,
        fix: { label: 'Delete it', changes: [{ op: 'remove' as const, record: way }] },
      },
    ];
  },
});
