import { describe, expect, it } from 'vitest';
import { chooserLines } from '../../../../src/ui/canvas/editing/chooserLines.ts';
import { blueprintOf, stage, transition } from '../../../support/blueprints.ts';

const blueprint = blueprintOf(stage('mql'), stage('sal'), stage('Partner desk'), transition('mql', 'sal'));
const titles = (typed: string, place?: 'right') =>
  chooserLines(blueprint, { fromId: 'stage_mql', ...(place && { place }) }, typed).flatMap(({ items }) =>
    items.map(({ title }) => title),
  );

describe('the lines of the chooser', () => {
  it('begin with a stage on the way that is there, unless a way was let go somewhere', () => {
    expect(titles('', 'right')[0]).toBe('SLA stage before sal');
    expect(titles('').some((title) => title.includes('before'))).toBe(false);
  });

  it('find a stage to connect to by its name, and offer a new one of that name', () => {
    expect(titles('partner')).toEqual(['“partner”', 'Connect to Partner desk']);
  });

  it('find a kind by its name, and by any of its words after a new stage of that name', () => {
    expect(titles('gate')[0]).toBe('Gate');
    expect(titles('splits rules')).toEqual(['“splits rules”', 'Gate']);
    expect(titles('lead')[0]).toBe('“lead”');
  });
});
