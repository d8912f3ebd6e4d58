import { singleton } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';
import { setMember } from '../model/changes.ts';

export const winElsewhere = checkOf('transition', {
  id: 'winElsewhere',
  label: 'Deals that are won without becoming customers',
  kind: 'completeness',
  severity: 'warning',
  why: 'Won deals are counted where a lead becomes a customer. A win that leads elsewhere is missing from every report.',
  find(way, { blueprint, stage, lineage, name }) {
    const customer = stage(singleton(blueprint, 'settings').customerStageId);
    const to = stage(way.toId);
    if (way.kind !== 'win' || customer === undefined || to === undefined) return [];
    if (lineage(to).some(({ id }) => id === customer.id)) return [];
    return [
      {
        path: ['kind'],
        sentence: `${name(way.id)} is a win, but it leads to ${to.name} and not to ${customer.name}, where leads count as customers.`,
        remedy: `Let it lead to ${customer.name}, or make it a step onward.`,
        fix: { label: 'Make it a step onward', changes: setMember(way, ['kind'], 'advance') },
      },
    ];
  },
});
