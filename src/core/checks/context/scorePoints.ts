import type { ScoreComponent } from '../../criteria/criterion.ts';
import { singleton } from '../../model/queries.ts';
import type { CheckContext } from './checkContext.ts';

/** Every number of points that anything gives or takes: for one part of the score, or for all of it. */
export function pointsFor(component: ScoreComponent, { blueprint, all }: CheckContext): number[] {
  const fit = singleton(blueprint, 'scoreModel').fitRules.map(({ points }) => points);
  const signals = all('signal').filter((signal) => component === 'total' || signal.component === component);
  return [
    ...(component === 'total' || component === 'fit' ? fit : []),
    ...(component === 'fit' ? [] : signals.map(({ points }) => points)),
  ].filter((points) => points !== 0);
}
