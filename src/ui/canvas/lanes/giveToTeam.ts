import type { FieldValue } from '../../../core/commands/recordCommands.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { Point } from '../../../core/model/placement.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { centreOf } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { LaneBand } from './laneBands.ts';

/** Stages given to a team, as one step. */
export interface Giving {
  readonly values: readonly FieldValue[];
  /** "Give MQL to BDR" */
  readonly label: string;
}

/** What putting stages down in another lane means; null: they stay with their team, and go back to their places. */
export function giveToTeam(
  blueprint: Blueprint,
  scene: Scene,
  lanes: readonly LaneBand[],
  dropped: ReadonlyMap<string, Point>,
): Giving | null {
  const given = [...dropped].flatMap(([id, position]) => {
    const drawn = scene.byId.get(id);
    // What stands in an open group belongs to its group, not to a lane.
    if (drawn === undefined || drawn.depth > 0) return [];
    const { y } = centreOf({ ...drawn.rect, ...position });
    const lane = lanes.find(({ rect }) => y >= rect.y && y < rect.y + rect.height) ?? nearestOf(lanes, y);
    const now = findRecord(blueprint, 'team', drawn.stage.responsibleTeamId)?.id ?? null;
    return lane === undefined || (lane.team?.id ?? null) === now
      ? []
      : [{ stage: drawn.stage, team: lane.team }];
  });
  const [first] = given;
  if (first === undefined) return null;
  const { name, abbreviation } = first.stage;
  const what = given.length === 1 ? (abbreviation === '' ? name : abbreviation) : `${given.length} stages`;
  const to = first.team === null ? 'nobody' : first.team.abbreviation || first.team.name;
  const areTogether = given.every(({ team }) => team?.id === first.team?.id);
  return {
    values: given.map(({ stage, team }) => ({
      id: stage.id,
      path: ['responsibleTeamId'],
      value: team?.id ?? null,
    })),
    label: areTogether ? `Give ${what} to ${to}` : `Give ${what} to other teams`,
  };
}

function nearestOf(lanes: readonly LaneBand[], y: number): LaneBand | undefined {
  const first = lanes[0];
  return first !== undefined && y < first.rect.y ? first : lanes.at(-1);
}
