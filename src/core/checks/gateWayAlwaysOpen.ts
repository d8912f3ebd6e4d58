import { isAlways } from '../criteria/criterion.ts';
import { byOrder } from '../lib/order.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';
import { demandsOfWay } from './context/demandsOfWay.ts';
import { listed } from './context/words.ts';

export const gateWayAlwaysOpen = checkOf('transition', {
  id: 'gateWayAlwaysOpen',
  label: 'Ways of a gate that leave nothing for those after them',
  kind: 'structure',
  severity: 'warning',
  why: 'A gate takes the first way that is open. One that asks nothing takes every lead, and what is drawn after it is never taken.',
  find(way, context) {
    const gate = context.stage(way.fromId);
    if (gate === undefined || !stageKindOf(gate).passesAtOnce) return [];
    if (way.isDefault || way.maximumRounds !== null || context.stage(way.toId) === undefined) return [];
    if (!demandsOfWay(way, context).every(isAlways)) return [];
    const later = context
      .waysFrom(gate.id)
      .filter((other) => other.isDefault || byOrder(way, other) < 0)
      .filter(({ id }) => id !== way.id);
    if (later.length === 0) return [];
    return [
      {
        path: ['criteria'],
        sentence: `${context.name(way.id)} asks nothing, so every lead in ${gate.name} takes it and none comes to ${listed(later.map(({ id }) => context.name(id)))}.`,
        remedy: 'Say which leads it is for, or delete it and let the default take the rest.',
      },
    ];
  },
});
