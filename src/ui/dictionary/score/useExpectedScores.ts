import { useEffect, useState } from 'react';
import { expectedScore, type ExpectedScore } from '../../../core/analyse/score/expectedScores.ts';
import { scoreWorldOf } from '../../../core/analyse/score/scoreWorld.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';

/** So many days are looked at, and so many leads drawn of each source: one in a hundred is seen. */
export const SCORE_DAYS = 180;
export const SCORE_LEADS = 300;
const SEED = 1;
// Typing comes first: the curves follow after a pause, source by source.
const PAUSE_MS = 120;

/** What leads of each source score while they stay in a stage; follows the edits a moment later. */
export function useExpectedScores(stageId: RecordId | undefined): readonly ExpectedScore[] {
  const blueprint = useDocument((state) => state.blueprint);
  const [scores, setScores] = useState<readonly ExpectedScore[]>([]);
  useEffect(() => {
    if (stageId === undefined) return undefined;
    const world = scoreWorldOf(blueprint, stageId);
    const sources = recordsOf(blueprint, 'source').filter(({ attributes }) => attributes.length > 0);
    const made: ExpectedScore[] = [];
    let timer = setTimeout(function next() {
      const source = sources[made.length];
      if (source === undefined) return setScores(made);
      made.push(expectedScore(world, source, { days: SCORE_DAYS, leads: SCORE_LEADS, seed: SEED }));
      // The first curves are shown as they come; later ones replace the old when all of them are there.
      setScores((before) => (before.length < made.length ? [...made] : before));
      timer = setTimeout(next, 0);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [blueprint, stageId]);
  return scores;
}
