import type { TeamMeasures } from '../../core/metrics/teamMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord, singleton } from '../../core/model/queries.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { figureColumn, withData } from './figureColumn.ts';
import { MeasureTable } from './MeasureTable.tsx';
import type { RunFigures } from './runFigures.ts';

/** From here on a team has no time left for a busy day. */
const TOO_BUSY = 0.95;

/** What every team with people did: how busy it was, who waited for it and how long. */
export function TeamTable({ figures, measured }: { figures: RunFigures; measured: Blueprint }) {
  const { teams, sources } = figures.measures;
  if (teams.length === 0 && sources.length === 0) {
    return (
      <EmptyState title="Nothing is known of the teams">
        This run was made before teams were counted. Run again to see how busy they are.
      </EmptyState>
    );
  }
  if (teams.length === 0) {
    return (
      <EmptyState title="No team was a limit">
        Say how many people a team has, and run with capacity or calendars: here stands how busy they are and
        who waits for them.
      </EmptyState>
    );
  }
  const of = {
    figures,
    part: 'teams',
    idOf: ({ teamId }: TeamMeasures) => teamId,
    currency: singleton(measured, 'settings').currency,
  } as const;
  const groups = [
    {
      label: 'People',
      columns: [
        figureColumn<TeamMeasures>(of, 'people', 'count', 'People'),
        figureColumn<TeamMeasures>(of, 'utilisation', 'share', 'Busy', {
          bar: ({ utilisation }) => utilisation,
          tone: ({ utilisation }) => (utilisation >= TOO_BUSY ? 'late' : undefined),
          formula: 'Hours worked divided by the working hours of all people.',
        }),
      ],
    },
    {
      label: 'Queue',
      columns: [
        figureColumn<TeamMeasures>(of, 'meanQueue', 'count', 'Average', {
          formula: 'Leads waiting for the team, those in work not counted, on the average over time.',
        }),
        figureColumn<TeamMeasures>(of, 'maximumQueue', 'count', 'At most'),
      ],
    },
    {
      label: 'Wait for the team',
      columns: [
        figureColumn<TeamMeasures>(of, 'waitedShare', 'share', 'Had to wait'),
        figureColumn<TeamMeasures>(of, 'meanWaitMs', 'duration', 'Mean'),
        figureColumn<TeamMeasures>(of, 'p90WaitMs', 'duration', '90 %', {
          formula: 'The time in the queue that 90 % of the pieces of work did not exceed.',
        }),
      ],
    },
    {
      label: 'Lost in the queue',
      columns: withData(
        [
          figureColumn<TeamMeasures>(of, 'overflows', 'count', 'Queue full'),
          figureColumn<TeamMeasures>(of, 'gaveUps', 'count', 'Gave up'),
        ],
        teams,
      ),
    },
    {
      label: 'Work',
      columns: withData(
        [
          figureColumn<TeamMeasures>(of, 'starts', 'count', 'Pieces'),
          figureColumn<TeamMeasures>(of, 'hoursWorked', 'count', 'Hours'),
          figureColumn<TeamMeasures>(of, 'cost', 'money', 'Cost'),
        ],
        teams,
      ),
    },
  ];
  return (
    <MeasureTable
      label="Measures of every team"
      firstHead="Team"
      groups={groups.filter(({ columns }) => columns.length > 0)}
      rows={teams}
      idOf={of.idOf}
      head={({ teamId }) => nameOf(measured, teamId)}
      teamOf={({ teamId }) => findRecord(measured, 'team', teamId)?.colour ?? null}
    />
  );
}
