import { useMemo } from 'react';
import type { RunSummary } from '../../app/runSummary.ts';
import type { WhatIfResult } from '../../app/whatIfStore.ts';
import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { useRuns, useWhatIf } from '../hooks/services.ts';
import { figuresOf, plainFigures, type RunFigures } from '../simulate/runFigures.ts';

/** The numbers that are to be seen now: of the run that is shown, or of what is being edited. */
export type ShownNumbers =
  | {
      readonly kind: 'run';
      readonly run: RunSummary;
      readonly figures: RunFigures;
      readonly measured: Blueprint;
    }
  | {
      readonly kind: 'whatIf';
      readonly result: WhatIfResult;
      readonly figures: RunFigures;
      readonly measured: Blueprint;
      /** What they can be compared with: the same leads in the blueprint of the run that is shown; null: nothing. */
      readonly base: RunMeasures | null;
    };

/** The numbers that are to be seen now; null: there are none. */
export function useShownNumbers(): ShownNumbers | null {
  const run = useRuns((state) => state.shown);
  const isWhatIf = useWhatIf((state) => state.shown === 'whatIf');
  const result = useWhatIf((state) => state.result);
  const base = useWhatIf((state) => state.base);
  return useMemo(() => {
    if (isWhatIf && result !== null) {
      const { measures, blueprint } = result;
      const figures = plainFigures(measures);
      return { kind: 'whatIf', result, figures, measured: blueprint, base: baseOf(result, base, run) };
    }
    if (run === null) return null;
    return { kind: 'run', run, figures: figuresOf(run), measured: run.blueprint };
  }, [run, isWhatIf, result, base]);
}

/** Only numbers that were made in the same way can be compared. */
function baseOf(result: WhatIfResult, base: WhatIfResult | null, run: RunSummary | null): RunMeasures | null {
  if (run === null) return null;
  if (base !== null && isSame(base.settings, result.settings)) return base.measures;
  const { leads, days, seed, level, stock, warmUpDays } = run;
  const isWhole = !result.isSample && run.status === 'complete';
  return isWhole && isSame({ leads, days, seed, level, stock, warmUpDays }, result.settings)
    ? run.measures
    : null;
}

function isSame(a: WhatIfResult['settings'], b: WhatIfResult['settings']): boolean {
  return (
    a.leads === b.leads &&
    a.days === b.days &&
    a.seed === b.seed &&
    a.level === b.level &&
    a.stock === b.stock &&
    a.warmUpDays === b.warmUpDays
  );
}
