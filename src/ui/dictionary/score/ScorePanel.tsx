import { useState } from 'react';
import type { ExpectedScore } from '../../../core/analyse/score/expectedScores.ts';
import { scoringStages } from '../../../core/analyse/score/scoreWorld.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';
import { stageLabel } from '../../../core/model/names.ts';
import { findRecord, singleton } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import { Picker } from '../../controls/Picker.tsx';
import { writeFigure } from '../../forms/figures.ts';
import { Fold } from '../../forms/Fold.tsx';
import { useDocument } from '../../hooks/services.ts';
import sheetStyles from '../sheet/Sheet.module.css';
import styles from './Score.module.css';
import { ScoreChart } from './ScoreChart.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { SCORE_DAYS, SCORE_LEADS, useExpectedScores } from './useExpectedScores.ts';

/** What a typical lead of each source scores over time while it stays in a stage; it follows every edit. In brief, its figures are folded away. */
export function ScorePanel({ isBrief = false }: { isBrief?: boolean }) {
  const blueprint = useDocument((state) => state.blueprint);
  const stages = scoringStages(blueprint);
  const [askedId, setAskedId] = useState<RecordId | null>(null);
  const [pointedId, setPointedId] = useState<RecordId | null>(null);
  const stageId = stages.find((id) => id === askedId) ?? stages[0];
  const scores = useExpectedScores(stageId);
  const { threshold } = singleton(blueprint, 'scoreModel');
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined)
    return (
      <p className={styles.sentence}>
        No signal happens in any stage yet, so no lead has a score that moves.
      </p>
    );
  const chosen = scores.find(({ sourceId }) => sourceId === pointedId) ?? scores[0];
  const nameOfSource = (id: RecordId) => findRecord(blueprint, 'source', id)?.name ?? '';
  const options = stages.flatMap((id) => {
    const each = findRecord(blueprint, 'stage', id);
    return each === undefined ? [] : [{ value: id, label: stageLabel(each) }];
  });
  const linesOf = (values: (score: ExpectedScore) => readonly number[]) =>
    scores.map((score) => ({
      id: score.sourceId,
      name: nameOfSource(score.sourceId),
      values: values(score),
    }));
  const table = (
    <ScoreTable
      scores={scores}
      threshold={threshold}
      chosenId={chosen?.sourceId ?? null}
      nameOfSource={nameOfSource}
      onPoint={setPointedId}
    />
  );
  return (
    <section className={styles.panel} aria-label="What a typical lead scores over time">
      <p className={styles.sentence} aria-live="polite">
        {chosen === undefined ? 'Counting…' : sayScore(nameOfSource(chosen.sourceId), chosen, threshold)}
      </p>
      <p className={styles.frame}>
        While they stay in{' '}
        <Picker
          label="Stage in which the leads stay"
          options={options}
          chosen={options.filter(({ value }) => value === stageId)}
          onChoose={([next]) => setAskedId(next ?? null)}
          className={sheetStyles.choice ?? ''}
        >
          {stageLabel(stage)}
        </Picker>
        , over {SCORE_DAYS} days; {SCORE_LEADS} leads of each source, drawn from its mix.
      </p>
      {scores.length > 0 && (
        <>
          <div className={styles.charts}>
            <ScoreChart
              title="Score on average"
              lines={linesOf(({ fit, engagement, intent }) =>
                fit.map((each, day) => each + engagement[day]! + intent[day]!),
              )}
              chosenId={chosen?.sourceId ?? null}
              say={writeFigure}
              level={
                threshold === null ? undefined : { value: threshold, name: `qualified from ${threshold}` }
              }
              onPoint={setPointedId}
            />
            {threshold !== null && (
              <ScoreChart
                title={`Have reached ${threshold} points`}
                lines={linesOf(({ reached }) => reached)}
                chosenId={chosen?.sourceId ?? null}
                say={sayShare}
                onPoint={setPointedId}
              />
            )}
          </div>
          {isBrief ? <Fold title="In figures">{table}</Fold> : table}
        </>
      )}
    </section>
  );
}

/** "Of 100 leads from Webinar 33 reach 40 points within 180 days, half of those by day 72." */
function sayScore(source: string, score: ExpectedScore, threshold: number | null): string {
  const end = score.reached.length - 1;
  if (threshold === null) {
    const points = (score.fit[end] ?? 0) + (score.engagement[end] ?? 0) + (score.intent[end] ?? 0);
    return `A lead from ${source} has ${Math.round(points)} points after ${end} days, on average. From how many it counts as qualified is not said.`;
  }
  const many = Math.round((score.reached[end] ?? 0) * 100);
  if (many === 0) return `Hardly any lead from ${source} reaches ${threshold} points within ${end} days.`;
  const day = Math.round(score.medianDay ?? 0);
  const half = day === 0 ? 'half of those on the first day' : `half of those by day ${day}`;
  return `Of 100 leads from ${source} ${many} ${many === 1 ? 'reaches' : 'reach'} ${threshold} points within ${end} days, ${half}.`;
}
