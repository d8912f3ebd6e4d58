import type { Team } from '../model/records/organisation.ts';
import type { CriteriaCompiler } from './compileCriteria.ts';
import type { PlanTeam } from './plan.ts';
import { ancestorsOf, type StageTree } from './stageTree.ts';

/** What the teams of a plan are made with. */
export interface TeamTables {
  readonly tree: StageTree;
  readonly calendarIndex: ReadonlyMap<string, number>;
  readonly criteria: CriteriaCompiler;
  /** The blueprint's calendar: the hours of people who have none of their own. */
  readonly calendarId: string | null;
}

/** The teams of the plan: people with their hours, and how their queue is ordered. */
export function compileTeams(teams: readonly Team[], tables: TeamTables): PlanTeam[] {
  const calendarOf = (id: string | null) => tables.calendarIndex.get(id ?? tables.calendarId ?? '') ?? -1;
  return teams.map((team): PlanTeam => ({
    id: team.id,
    crews: [
      ...(team.headCount === null ? [] : [{ people: team.headCount, calendar: calendarOf(team.calendarId) }]),
      ...team.shifts.map(({ headCount, calendarId }) => ({
        people: headCount,
        calendar: calendarOf(calendarId),
      })),
    ],
    queueLimit: team.queueLimit ?? -1,
    handRaisersFirst: team.handRaisersFirst,
    priorities: team.priorities.flatMap(({ appliesTo, stageIds }) => {
      const stages = stagesWithin(stageIds, tables.tree);
      // A rule for stages that are all gone is for no lead, and not for those of every stage.
      if (stageIds.length > 0 && stages.length === 0) return [];
      return [{ criterion: tables.criteria.add(appliesTo), stages }];
    }),
    isFirstCome: team.queueOrder === 'firstCome',
  }));
}

/** The stages of these ids and everything inside them. */
function stagesWithin(ids: readonly string[], { stages, parent }: StageTree): number[] {
  const named = new Set(ids);
  return stages.flatMap((_, place) =>
    [place, ...ancestorsOf(parent, place)].some((of) => named.has(stages[of]!.id)) ? [place] : [],
  );
}
