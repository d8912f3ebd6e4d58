import { useRef, useState, type KeyboardEvent } from 'react';
import {
  clearRaci,
  lettersOf,
  raciLetters,
  setRaci,
  type RaciLetter,
} from '../../../core/commands/raciCommands.ts';
import { stageLabel } from '../../../core/model/names.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Team } from '../../../core/model/records/organisation.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { useDispatch, useDocument } from '../../hooks/services.ts';
import styles from './Raci.module.css';
import { RaciCell } from './RaciCell.tsx';
import { stagesByPhase } from './stagesByPhase.ts';

/** Stages by teams with their letters: arrows go from cell to cell, letters set and take away, Delete clears. */
export function RaciMatrix() {
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const teams = recordsOf(blueprint, 'team');
  const bands = stagesByPhase(blueprint);
  const stages = bands.flatMap((band) => band.stages);
  const toggle = (stage: Stage, team: Team, letter: RaciLetter) =>
    dispatch(setRaci, {
      stageId: stage.id,
      teamId: team.id,
      letter,
      isOn: !lettersOf(stage, team.id).includes(letter),
    });
  const go = (row: number, column: number) => {
    const next = {
      row: Math.min(Math.max(row, 0), stages.length - 1),
      column: Math.min(Math.max(column, 0), teams.length - 1),
    };
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, stage: Stage, team: Team) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { row, column } = at;
    const move = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, teams.length - 1],
    }[event.key];
    const letter = raciLetters.find((each) => each === event.key.toUpperCase());
    if (move !== undefined) go(move[0]!, move[1]!);
    else if (letter !== undefined) toggle(stage, team, letter);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      dispatch(clearRaci, { stageId: stage.id, teamId: team.id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (teams.length === 0 || stages.length === 0)
    return <p className={styles.empty}>It needs at least one team and one stage.</p>;
  const rowOf = new Map(stages.map(({ id }, place) => [id, place]));
  const gaps = stages.filter((stage) => gapOf(stage) !== '').length;
  const missing = gaps === 0 ? '' : `${gaps} to say`;
  return (
    <div className={styles.scroll}>
      {/* A table of which each cell can be changed by keys is a grid. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={grid} role="grid" className={styles.table} aria-label="Who does what, by stage and team">
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Stage
            </th>
            {teams.map((team) => (
              <th key={team.id} scope="col" data-team={team.colour} aria-label={team.name}>
                <span className={styles.team} title={team.name}>
                  <span className={styles.dot} />
                  <span className={styles.teamName}>{team.name}</span>
                </span>
              </th>
            ))}
            <th scope="col" className={styles.gapHead}>
              <span className="visually-hidden">What is missing</span>
            </th>
          </tr>
        </thead>
        {bands.map((band) => (
          <tbody key={band.id}>
            {band.name !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={teams.length + 2} className={styles.band}>
                  {band.name}
                </th>
              </tr>
            )}
            {band.stages.map((stage) => {
              const place = rowOf.get(stage.id) ?? 0;
              return (
                <tr key={stage.id}>
                  <th scope="row" className={styles.stage} data-inside={stage.parentId !== null || undefined}>
                    {stageLabel(stage)}
                  </th>
                  {teams.map((team, column) => (
                    <RaciCell
                      key={team.id}
                      label={`${stageLabel(stage)}, ${team.name}`}
                      colour={team.colour}
                      letters={lettersOf(stage, team.id)}
                      place={`${place} ${column}`}
                      isStop={at.row === place && at.column === column}
                      onFocus={() => setAt({ row: place, column })}
                      onKeyDown={(event) => onKeyDown(event, stage, team)}
                      onToggle={(letter) => toggle(stage, team, letter)}
                    />
                  ))}
                  <td className={styles.gap}>{gapOf(stage)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" className={styles.stage}>
              Together
            </th>
            {teams.map((team) => (
              <td key={team.id} className={styles.sum}>
                {raciLetters
                  .map((letter) => ({
                    letter,
                    count: stages.filter((stage) => lettersOf(stage, team.id).includes(letter)).length,
                  }))
                  .filter(({ count }) => count > 0)
                  .map(({ letter, count }) => `${count} ${letter}`)
                  .join(' · ')}
              </td>
            ))}
            <td className={styles.gap} aria-label={missing === '' ? 'Nothing is missing' : missing}>
              {missing}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );

  function gapOf(stage: Stage): string {
    const hasR = findRecord(blueprint, 'team', stage.responsibleTeamId) !== undefined;
    const hasA = findRecord(blueprint, 'team', stage.accountableTeamId) !== undefined;
    if (hasR && hasA) return '';
    return !hasR && !hasA ? 'no R, no A' : hasR ? 'no A' : 'no R';
  }
}
