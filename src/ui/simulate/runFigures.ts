import type { RunSummary } from '../../app/runSummary.ts';
import type { MeasureSeries } from '../../core/experiment/measureSeries.ts';
import type { MeasureTree } from '../../core/experiment/measureTree.ts';
import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';
import { intervalOf, type Interval } from '../../core/statistics/interval.ts';

/** The parts of a run that have measures of their own. */
export type MeasuredPart = 'run' | 'stages' | 'teams' | 'sources' | 'outcomes' | 'transitions';

/** The numbers of a run as they are shown: means, where it was made several times, with their intervals. */
export interface RunFigures {
  readonly measures: RunMeasures;
  /** Of one measure; null: the run was made once, or the measure had no data. Of the whole run the id is empty. */
  interval(part: MeasuredPart, id: string, measure: string): Interval | null;
}

const known = new WeakMap<RunSummary, RunFigures>();

/** The figures of a run; those of the same run are the same. */
export function figuresOf(run: RunSummary): RunFigures {
  const found = known.get(run);
  if (found !== undefined) return found;
  const isSeries = run.series !== null && run.series.replications.length > 1;
  const figures = isSeries ? figuresOfSeries(run.measures, run.series) : plainFigures(run.measures);
  known.set(run, figures);
  return figures;
}

/** Numbers of one run, which say nothing of how sure they are. */
export function plainFigures(measures: RunMeasures): RunFigures {
  return { measures, interval: () => null };
}

function figuresOfSeries(first: RunMeasures, { tree, values }: MeasureSeries): RunFigures {
  const names = new Map(parts.map((part) => [part, namesById(tree, part)]));
  const seriesOf = (part: MeasuredPart, id: string, measure: string) =>
    values.get(part === 'run' ? `run.${measure}` : `${part}.${names.get(part)?.get(id)}.${measure}`);
  const meanOf = (part: MeasuredPart, id: string, measure: string, single: number) => {
    const series = seriesOf(part, id, measure);
    return series === undefined ? single : intervalOf(series).mean;
  };
  const withMeans = <Of extends object>(part: MeasuredPart, id: string, of: Of): Of =>
    Object.fromEntries(
      Object.entries(of).map(([measure, value]) => [
        measure,
        typeof value === 'number' ? meanOf(part, id, measure, value) : (value as unknown),
      ]),
    ) as Of;
  const counts = Object.entries(first.wayCounts);
  return {
    measures: {
      ...withMeans('run', '', first),
      stages: first.stages.map((each) => withMeans('stages', each.stageId, each)),
      teams: first.teams.map((each) => withMeans('teams', each.teamId, each)),
      sources: first.sources.map((each) => withMeans('sources', each.sourceId, each)),
      outcomes: first.outcomes.map((each) => withMeans('outcomes', each.stageId ?? '', each)),
      wayCounts: Object.fromEntries(
        counts.map(([id, count]) => [id, meanOf('transitions', id, 'count', count)]),
      ),
    },
    interval(part, id, measure) {
      const interval = intervalOf(seriesOf(part, id, measure) ?? []);
      return interval.replications > 1 ? interval : null;
    },
  };
}

const parts = ['stages', 'teams', 'sources', 'outcomes', 'transitions'] as const;

/** By the id of a record, the name that its measures have in a tree. */
function namesById(tree: MeasureTree, part: string): Map<string, string> {
  const entries = tree[part];
  if (typeof entries !== 'object' || entries === null) return new Map();
  return new Map(
    Object.entries(entries).flatMap(([name, of]) => {
      if (typeof of !== 'object' || of === null) return [];
      const id = of['stageId'] ?? of['id'] ?? '';
      return typeof id === 'string' ? [[id, name] as const] : [];
    }),
  );
}
