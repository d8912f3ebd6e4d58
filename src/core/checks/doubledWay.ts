import { sameJson, type Json } from '../lib/json.ts';
import { byOrder } from '../lib/order.ts';
import type { Transition } from '../model/records/transition.ts';
import { checkOf } from './context/checkOf.ts';

export const doubledWay = checkOf('transition', {
  id: 'doubledWay',
  label: 'Ways that are drawn twice',
  kind: 'structure',
  severity: 'warning',
  why: 'Two ways that nothing tells apart share the leads of one, and every report shows half.',
  find(way, { waysFrom, stage, name }) {
    const twin = waysFrom(way.fromId).find((other) => byOrder(other, way) < 0 && saysTheSame(other, way));
    if (twin === undefined) return [];
    const [from, to] = [stage(way.fromId)?.name ?? 'a stage', stage(way.toId)?.name ?? 'a stage'];
    return [
      {
        sentence: `A second way leads from ${from} to ${to}, and nothing tells ${name(way.id)} from the first.`,
        remedy: 'Delete one of them, or say what makes them differ.',
        // A gate must keep its default.
        ...(way.isDefault
          ? {}
          : { fix: { label: 'Delete the second', changes: [{ op: 'remove' as const, record: way }] } }),
      },
    ];
  },
});

const telling = ['toId', 'kind', 'trigger', 'label', 'event', 'reasonListId', 'criteria', 'timer'] as const;

function saysTheSame(a: Transition, b: Transition): boolean {
  return telling.every((member) => sameJson(a[member] as Json, b[member] as Json));
}
