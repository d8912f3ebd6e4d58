import { DAYS_A_MONTH } from '../../../core/analyse/score/scoreWorld.ts';
import { levelPoints } from '../../../core/analyse/score/shotNoise.ts';
import { MS_PER } from '../../../core/criteria/criterion.ts';
import { sayDuration } from '../../../core/model/durationWords.ts';
import { findRecord, singleton } from '../../../core/model/queries.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { writeFigure } from '../../forms/figures.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from '../editors/Editors.module.css';

/** What a signal comes to where it happens most: its points a month, and on how many they level off as they fade. */
export function SignalSummary({ record }: { record: BlueprintRecord }) {
  const blueprint = useDocument((state) => state.blueprint);
  if (record.type !== 'signal') return null;
  const [most] = record.rates.toSorted((a, b) => b.timesPerMonth - a.timesPerMonth);
  const stage = findRecord(blueprint, 'stage', most?.stageId);
  if (most === undefined || stage === undefined || most.timesPerMonth === 0)
    return <p className={styles.sentence}>It happens in no stage yet: say how often it does.</p>;
  const { halfLife } = singleton(blueprint, 'scoreModel');
  const { points } = record;
  const days = halfLife === null ? Infinity : (halfLife.value * MS_PER[halfLife.unit]) / MS_PER.days;
  const level = levelPoints({ perDay: most.timesPerMonth / DAYS_A_MONTH, points }, days);
  const often = `In ${stage.name} it happens ${writeFigure(most.timesPerMonth)} times a month`;
  const said =
    points === 0
      ? 'it gives no points.'
      : halfLife === null
        ? `${rounded(points * most.timesPerMonth)} points a month, and they stay.`
        : `${rounded(points * most.timesPerMonth)} points a month. As half of them are gone after ${sayDuration(halfLife)}, they level off at ${rounded(level)}, if nothing makes it rarer.`;
  return (
    <p className={styles.sentence}>
      {often}: {said}
    </p>
  );
}

function rounded(points: number): string {
  return writeFigure(Math.round(points * 100) / 100);
}
