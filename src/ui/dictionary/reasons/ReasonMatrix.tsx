import type { CSSProperties } from 'react';
import { setSourceWeight } from '../../../core/commands/reasonCommands.ts';
import { refusalOfField } from '../../../core/commands/recordCommands.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { ReasonList } from '../../../core/model/records/organisation.ts';
import type { Source } from '../../../core/model/records/data.ts';
import { writeFigure } from '../../forms/figures.ts';
import { useDispatch, useDocument, useWorkspace } from '../../hooks/services.ts';
import { GridFigure } from '../overviews/GridFigure.tsx';
import styles from './Reasons.module.css';

type Reason = ReasonList['reasons'][number];

/** How often each reason is given by leads of each source; a cell left empty is as for all leads. */
export function ReasonMatrix({ list }: { list: ReasonList }) {
  const blueprint = useDocument((state) => state.blueprint);
  const { document } = useWorkspace();
  const dispatch = useDispatch();
  const sources = recordsOf(blueprint, 'source');
  const set = (place: number, reason: Reason, source: Source, weight: number | null) => {
    const probe = { id: list.id, path: ['reasons', place, 'weight'], value: weight ?? 0 };
    const refusal = refusalOfField(document.getState().blueprint, probe);
    if (refusal === null)
      dispatch(setSourceWeight, { listId: list.id, reasonId: reason.id, sourceId: source.id, weight });
    return refusal;
  };
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.matrix} aria-label="Reasons by lead source">
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col">All leads</th>
              {sources.map(({ id, name }) => (
                <th key={id} scope="col">
                  <span className={styles.slanted}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.reasons.map((reason, place) => (
              <tr key={reason.id}>
                <th scope="row">{reason.name}</th>
                <td>{writeFigure(reason.weight)}</td>
                {sources.map((source) => {
                  const own = reason.sourceWeights.find(({ sourceId }) => sourceId === source.id)?.weight;
                  const share = shareOf(list.reasons, reason, source.id);
                  return (
                    <td
                      key={source.id}
                      style={{ '--share': share } as CSSProperties}
                      data-own={own !== undefined || undefined}
                    >
                      <GridFigure
                        label={`${reason.name}, ${source.name}: weight; ${sayShare(share)} of them`}
                        value={own ?? null}
                        placeholder={writeFigure(reason.weight)}
                        onChange={(weight) => set(place, reason, source, weight)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        Grey figures are those of all leads; a figure of its own stands in ink, and an emptied cell goes back.
        The darker a cell, the larger the part of that source’s leads.
      </p>
    </>
  );
}

function shareOf(reasons: readonly Reason[], reason: Reason, sourceId: string): number {
  const weightOf = ({ weight, sourceWeights }: Reason) =>
    sourceWeights.find((each) => each.sourceId === sourceId)?.weight ?? weight;
  const sum = reasons.reduce((whole, each) => whole + weightOf(each), 0);
  return sum > 0 ? weightOf(reason) / sum : 0;
}
