import type { Plan } from '../compile/plan.ts';
import type { Engine } from './engine.ts';
import type { EngineMemory } from './engineMemory.ts';

/** Writes the teams that are a limit; the others do as much as there is to do. */
export function writeTeams(engine: Engine, memory: EngineMemory, plan: Plan, warmUpMs: number): void {
  engine.call.beginTeams(plan.teams.length, warmUpMs);
  plan.teams.forEach((team, place) => {
    if (team.crews.length === 0) return;
    engine.call.setTeam(
      place,
      team.crews.length,
      team.queueLimit,
      Number(team.handRaisersFirst),
      Number(team.isFirstCome),
      memory.list(team.priorities.map(({ criterion }) => criterion)),
      memory.list(team.priorities.map(({ stages }) => memory.list(stages))),
    );
    team.crews.forEach(({ people, calendar }, n) => {
      engine.call.setCrew(place, n, people, memory.calendar(calendar));
    });
  });
}
