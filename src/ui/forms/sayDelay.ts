import type { Delay, Distribution } from '../../core/model/records/time.ts';
import { distributionVariants } from './distributionVariants.ts';
import { writeFigure } from './figures.ts';

/** Says a distribution in a few words: "about 3", "2 to 5, mostly 3". */
export function sayDistribution(distribution: Distribution): string {
  const figure = (value: number) => writeFigure(Math.round(value * 100) / 100);
  switch (distribution.kind) {
    case 'constant':
      return figure(distribution.value);
    case 'exponential':
    case 'lognormal':
    case 'gamma':
      return `about ${figure(distribution.mean)}`;
    case 'weibull':
      return `around ${figure(distribution.scale)}`;
    case 'triangular':
      return `${figure(distribution.min)} to ${figure(distribution.max)}, mostly ${figure(distribution.mode)}`;
    case 'uniform':
      return `${figure(distribution.min)} to ${figure(distribution.max)}`;
    case 'empirical':
      return `${distribution.values.length} observed values of`;
  }
}

/** Says a length of time that differs from lead to lead: "about 3 business days (log-normal)". */
export function sayDelay({ distribution, unit, calendarId }: Delay): string {
  const shape = distributionVariants.find(({ kind }) => kind === distribution.kind)?.label.toLowerCase();
  const words = sayDistribution(distribution);
  const isOne = /(^|\s)1$/.test(words);
  const time = `${words} ${calendarId === null ? '' : 'business '}${isOne ? unit.slice(0, -1) : unit}`;
  return distribution.kind === 'constant' ? time : `${time} (${shape ?? distribution.kind})`;
}
