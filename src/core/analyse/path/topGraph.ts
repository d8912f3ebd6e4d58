import type { Blueprint } from '../../model/blueprint.ts';
import { groupsAround } from '../../model/placement.ts';
import { findRecord, recordsOf } from '../../model/queries.ts';
import type { PathGraph } from './pathLink.ts';

/** A lifecycle with all groups closed: a way into or out of a group begins or ends at it. */
export function topGraph(blueprint: Blueprint): PathGraph {
  const topOf = (id: string): string | undefined => {
    const stage = findRecord(blueprint, 'stage', id);
    return stage === undefined ? undefined : (groupsAround(blueprint, stage).at(-1) ?? stage).id;
  };
  const stages = recordsOf(blueprint, 'stage').filter((stage) => groupsAround(blueprint, stage).length === 0);
  return { stages, links: linksBetween(blueprint, topOf) };
}

/** What is directly inside of a group, and the ways between. */
export function graphInside(blueprint: Blueprint, groupId: string): PathGraph {
  const stages = recordsOf(blueprint, 'stage').filter(({ parentId }) => parentId === groupId);
  const own = new Set(stages.map(({ id }) => id));
  const directOf = (id: string): string | undefined => {
    const stage = findRecord(blueprint, 'stage', id);
    if (stage === undefined) return undefined;
    return [stage, ...groupsAround(blueprint, stage)].find((each) => own.has(each.id))?.id;
  };
  return { stages, links: linksBetween(blueprint, directOf) };
}

function linksBetween(blueprint: Blueprint, seenAs: (id: string) => string | undefined): PathGraph['links'] {
  return recordsOf(blueprint, 'transition').flatMap((transition) => {
    const fromId = seenAs(transition.fromId);
    const toId = seenAs(transition.toId);
    return fromId === undefined || toId === undefined || fromId === toId
      ? []
      : [{ transition, fromId, toId }];
  });
}
