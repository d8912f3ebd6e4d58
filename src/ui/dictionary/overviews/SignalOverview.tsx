import { useState } from 'react';
import { refusalOfField, setField } from '../../../core/commands/recordCommands.ts';
import type { Json } from '../../../core/lib/json.ts';
import { stageLabel } from '../../../core/model/names.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import type { Signal } from '../../../core/model/records/data.ts';
import { Picker } from '../../controls/Picker.tsx';
import { recordOptions } from '../../forms/recordOptions.ts';
import { useDispatch, useDocument, useWorkspace } from '../../hooks/services.ts';
import { ScorePanel } from '../score/ScorePanel.tsx';
import { GridFigure } from './GridFigure.tsx';
import styles from './SheetTable.module.css';

/** All signals as one grid: what each counts as, its points, and how often a month it happens in which stage. */
export function SignalOverview({ onOpen }: { onOpen: (id: RecordId) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  const [asked, setAsked] = useState<readonly RecordId[]>([]);
  const signals = recordsOf(blueprint, 'signal');
  const stages = recordsOf(blueprint, 'stage').filter(
    ({ id }) =>
      asked.includes(id) || signals.some(({ rates }) => rates.some(({ stageId }) => stageId === id)),
  );
  const set = (id: RecordId, path: readonly string[], value: Json): string | null => {
    const field = { id, path, value };
    const refusal = refusalOfField(document.getState().blueprint, field);
    if (refusal === null) dispatch(setField, field);
    return refusal;
  };
  const setRate = (signal: Signal, stageId: RecordId, timesPerMonth: number | null) => {
    const others = signal.rates.filter((rate) => rate.stageId !== stageId);
    const place = signal.rates.findIndex((rate) => rate.stageId === stageId);
    const next =
      timesPerMonth === null || timesPerMonth === 0
        ? others
        : others.toSpliced(place < 0 ? others.length : place, 0, { stageId, timesPerMonth });
    return set(signal.id, ['rates'], next as unknown as Json);
  };
  const more = recordOptions(blueprint, 'stage', ({ id }) => !stages.some((stage) => stage.id === id));
  return (
    <>
      <ScorePanel isBrief />
      <div className={styles.scroll}>
        <table className={styles.table} aria-label="Signals by stage">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Signal
              </th>
              <th scope="col" rowSpan={2}>
                Counts as
              </th>
              <th scope="col" rowSpan={2} data-figure>
                Points
              </th>
              <th scope="colgroup" colSpan={stages.length + 1}>
                Times a month in
              </th>
            </tr>
            <tr>
              {stages.map((stage) => (
                <th key={stage.id} scope="col" data-figure title={stageLabel(stage)}>
                  {stage.abbreviation || stage.name}
                </th>
              ))}
              <th scope="col" data-figure>
                <Picker
                  label="Add a stage to the table"
                  options={more}
                  chosen={[]}
                  onChoose={([next]) => typeof next === 'string' && setAsked([...asked, next])}
                  className={styles.head ?? ''}
                >
                  + stage
                </Picker>
              </th>
            </tr>
          </thead>
          <tbody>
            {signals.map((signal) => (
              <tr key={signal.id} className={styles.still}>
                <th scope="row">
                  <button type="button" className={styles.open} onClick={() => onOpen(signal.id)}>
                    {signal.name}
                  </button>
                </th>
                <td>{signal.isHandRaise ? 'hand raised' : signal.component}</td>
                <td data-figure>
                  <GridFigure
                    label={`Points of ${signal.name}`}
                    value={signal.points}
                    onChange={(points) => set(signal.id, ['points'], points ?? 0)}
                  />
                </td>
                {stages.map((stage) => (
                  <td key={stage.id} data-figure>
                    <GridFigure
                      label={`${signal.name}, times a month in ${stageLabel(stage)}`}
                      value={signal.rates.find(({ stageId }) => stageId === stage.id)?.timesPerMonth ?? null}
                      onChange={(times) => setRate(signal, stage.id, times)}
                    />
                  </td>
                ))}
                <td aria-hidden="true" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        A stage’s signals count in its sub-stages, too.{' '}
        {findRecord(blueprint, 'stage', signals[0]?.rates[0]?.stageId) === undefined
          ? 'Add a stage to say how often they happen there.'
          : ''}
      </p>
    </>
  );
}
