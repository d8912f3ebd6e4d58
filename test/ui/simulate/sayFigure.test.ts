import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/statistics/interval.ts';
import { sayFigure, sayHalfWidth, sayInterval, sayMoney } from '../../../src/ui/simulate/sayFigure.ts';

const HOUR = 3_600_000;

describe('a figure', () => {
  it('is said in its unit', () => {
    expect(sayFigure(1_234.4, 'count', 'EUR')).toBe('1,234');
    expect(sayFigure(0.42, 'count', 'EUR')).toBe('0.4');
    expect(sayFigure(0.1234, 'share', 'EUR')).toBe('12 %');
    expect(sayFigure(26 * HOUR, 'duration', 'EUR')).toBe('26 h');
    expect(sayFigure(NaN, 'count', 'EUR')).toBe('–');
  });

  it('of money has the sign of its currency and three figures', () => {
    expect(sayMoney(5_912_000, 'EUR')).toBe('€5.91M');
    expect(sayMoney(412, 'USD')).toBe('$412');
    expect(sayMoney(NaN, 'EUR')).toBe('–');
  });
});

describe('an interval', () => {
  it('says mean and half-width in one unit, as exactly as it is known', () => {
    expect(sayInterval({ mean: 1_003.2, halfWidth: 12.4 }, 'count', 'EUR')).toBe('1,003 ± 12');
    expect(sayInterval({ mean: 0.2514, halfWidth: 0.0052 }, 'share', 'EUR')).toBe('25.14 ± 0.52 %');
    expect(sayInterval({ mean: 30 * HOUR, halfWidth: 2 * HOUR }, 'duration', 'EUR')).toBe('30.0 ± 2.0 h');
  });

  it('of a difference says which way it goes', () => {
    expect(sayInterval({ mean: 14, halfWidth: 5 }, 'count', 'EUR', true)).toBe('+14.0 ± 5.0');
    expect(sayInterval({ mean: -23_900, halfWidth: 8_700 }, 'money', 'EUR', true)).toBe('−€23.9 ± 8.7K');
  });

  it('beside its mean says half its width, and nothing where nothing varies', () => {
    expect(sayHalfWidth(intervalOf([100, 110, 120]), 'count', 'EUR')).toBe('± 25');
    expect(sayHalfWidth(intervalOf([0.2, 0.2, 0.2003]), 'share', 'EUR')).toBe('± <0.1');
    expect(sayHalfWidth(intervalOf([6, 6, 6]), 'count', 'EUR')).toBe('');
    expect(sayHalfWidth(intervalOf([6]), 'count', 'EUR')).toBe('');
  });
});
