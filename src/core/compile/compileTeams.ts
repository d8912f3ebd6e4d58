import type { Team } from '../model/records/organisation.ts';
import type { CriteriaCompiler } from './compileCriteria.ts';
import type { PlanTeam } from './plan.ts';

/** The teams of the plan: people with their hours, and how their queue is ordered. Without hours of its own a team works those of the blueprint. */
export function compileTeams(
  teams: readonly Team[],
  calendarIndex: ReadonlyMap<string, number>,
  stageIndex: ReadonlyMap<string, number>,
  criteria: CriteriaCompiler,
  ownCalendarId: string | null,
): PlanTeam[] {
  const calendarOf = (id: string | null) => calendarIndex.get(id ?? ownCalendarId ?? '') ?? -1;
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
    priorities: team.priorities.map(({ appliesTo, stageIds }) => ({
      criterion: criteria.add(appliesTo),
      stages: stageIds.flatMap((id) => stageIndex.get(id) ?? []),
    })),
    isFirstCome: team.queueOrder === 'firstCome',
  }));
}
