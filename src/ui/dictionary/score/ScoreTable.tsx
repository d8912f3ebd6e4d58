import type { ExpectedScore } from '../../../core/analyse/score/expectedScores.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';
import type { RecordId } from '../../../core/model/records.ts';
import styles from './Score.module.css';

/** The same as the charts in figures: a row a source; the row that is pointed at stands out in the charts. */
export function ScoreTable({
  scores,
  threshold,
  chosenId,
  nameOfSource,
  onPoint,
}: {
  scores: readonly ExpectedScore[];
  threshold: number | null;
  chosenId: RecordId | null;
  nameOfSource: (id: RecordId) => string;
  onPoint: (id: RecordId) => void;
}) {
  const end = (scores[0]?.reached.length ?? 1) - 1;
  const days = [0, 30, 90, end].filter((day, place, all) => day <= end && all.indexOf(day) === place);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Score by lead source">
        <thead>
          <tr>
            <th scope="col">Lead source</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {day === 0 ? 'on arrival' : `day ${day}`}
              </th>
            ))}
            {threshold !== null && <th scope="col">reach {threshold}</th>}
            {threshold !== null && <th scope="col">half by</th>}
            <th scope="col">ask to talk</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => {
            const { sourceId, fit, engagement, intent, reached, medianDay, raisedHand } = score;
            return (
              <tr
                key={sourceId}
                data-chosen={sourceId === chosenId || undefined}
                onPointerEnter={() => onPoint(sourceId)}
              >
                <th scope="row">
                  <button type="button" onFocus={() => onPoint(sourceId)} onClick={() => onPoint(sourceId)}>
                    {nameOfSource(sourceId)}
                  </button>
                </th>
                {days.map((day) => (
                  <td key={day}>
                    {((fit[day] ?? 0) + (engagement[day] ?? 0) + (intent[day] ?? 0)).toFixed(1)}
                  </td>
                ))}
                {threshold !== null && <td>{sayShare(reached[end] ?? 0)}</td>}
                {threshold !== null && <td>{medianDay === null ? '–' : `day ${Math.round(medianDay)}`}</td>}
                <td>{sayShare(raisedHand)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
