import type { Distribution } from '../../core/model/records/time.ts';

/** A point of a curve; both coordinates from 0 to 1. */
export type CurvePoint = readonly [x: number, y: number];

const POINTS = 48;

/** How likely each length of time is, for a small picture: from zero to where hardly any are longer. */
export function densityCurve(distribution: Distribution): readonly CurvePoint[] {
  const end = endOf(distribution);
  if (!(end > 0)) return [];
  const at = densityOf(distribution);
  const xs = Array.from({ length: POINTS + 1 }, (_, index) => (index === 0 ? 1e-3 : index) / POINTS);
  const ys = xs.map((x) => at(x * end)).map((y) => (Number.isFinite(y) ? y : 0));
  const highest = Math.max(...ys);
  return highest > 0 ? xs.map((x, index) => [x, ys[index]! / highest]) : [];
}

function endOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.value * 2;
    case 'exponential':
      return distribution.mean * 4;
    case 'lognormal':
    case 'gamma':
      return distribution.mean + 3 * distribution.standardDeviation;
    case 'weibull':
      return distribution.scale * Math.max(2, 4 / distribution.shape);
    case 'triangular':
    case 'uniform':
      return distribution.max * 1.1;
    case 'empirical':
      return Math.max(...distribution.values.map(({ value }) => value)) * 1.1;
  }
}

/** Densities up to a factor: the picture is scaled to its highest point anyway. */
function densityOf(distribution: Distribution): (x: number) => number {
  switch (distribution.kind) {
    case 'constant':
      return (x) => (Math.abs(x - distribution.value) < distribution.value / POINTS ? 1 : 0);
    case 'exponential':
      return (x) => Math.exp(-x / distribution.mean);
    case 'lognormal': {
      const variance = Math.log(1 + (distribution.standardDeviation / distribution.mean) ** 2);
      const middle = Math.log(distribution.mean) - variance / 2;
      return (x) => Math.exp(-((Math.log(x) - middle) ** 2) / (2 * variance)) / x;
    }
    case 'gamma': {
      const shape = (distribution.mean / distribution.standardDeviation) ** 2;
      const scale = distribution.mean / shape;
      return (x) => Math.exp((shape - 1) * Math.log(x / distribution.mean) - x / scale + shape);
    }
    case 'weibull': {
      const { scale, shape } = distribution;
      return (x) => (x / scale) ** (shape - 1) * Math.exp(-((x / scale) ** shape));
    }
    case 'triangular': {
      const { min, mode, max } = distribution;
      return (x) =>
        x < min || x > max
          ? 0
          : x <= mode
            ? (x - min) / Math.max(mode - min, 1e-9)
            : (max - x) / Math.max(max - mode, 1e-9);
    }
    case 'uniform':
      return (x) => (x >= distribution.min && x <= distribution.max ? 1 : 0);
    case 'empirical': {
      const wide = endOf(distribution) / POINTS;
      return (x) =>
        distribution.values.reduce(
          (sum, { value, weight }) => sum + (Math.abs(value - x) <= wide ? weight : 0),
          0,
        );
    }
  }
}
