import type { Blueprint } from '../../../core/model/blueprint.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { Team } from '../../../core/model/records/organisation.ts';

/** What goes with a lead when it changes hands. */
export interface Packet {
  readonly from: Team;
  readonly to: Team;
  /** The stage that a lead leaves. */
  readonly stageName: string;
  /** What goes along on this way; what goes along on every way from its stage, where the way says nothing. */
  readonly items: readonly string[];
  /** How many things go along on every way from the stage besides. */
  readonly besides: number;
}

/** The hand-over packet of a transition; undefined where the owner does not change. */
export function packetOf(blueprint: Blueprint, transitionId: string): Packet | undefined {
  const way = findRecord(blueprint, 'transition', transitionId);
  const stage = findRecord(blueprint, 'stage', way?.fromId);
  const next = findRecord(blueprint, 'stage', way?.toId);
  const from = findRecord(blueprint, 'team', stage?.responsibleTeamId);
  const to = findRecord(blueprint, 'team', next?.responsibleTeamId);
  if (way === undefined || stage === undefined || from === undefined || to === undefined) return undefined;
  if (from.id === to.id) return undefined;
  const saysItself = way.handOver.length > 0;
  return {
    from,
    to,
    stageName: stage.abbreviation === '' ? stage.name : stage.abbreviation,
    items: saysItself ? way.handOver : stage.handOver,
    besides: saysItself ? stage.handOver.filter((item) => !way.handOver.includes(item)).length : 0,
  };
}
