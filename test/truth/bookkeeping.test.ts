import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import { bookkeepingFaults } from './bookkeeping.ts';
import { exponential, poisson } from './parts.ts';
import { queueBlueprint } from './queues.ts';
import { daysOf, watch, type Watched } from './watched.ts';

const stretch = { warmUp: 0, minutes: 500, coolDown: 0, stock: false };
const blueprint = queueBlueprint(poisson('work', 0.9), exponential(1), { headCount: 1 });
const run = watch(compileBlueprint(blueprint, Math.ceil(daysOf(stretch))).plan!, 1, stretch);

/** The run with one value of a column of its visits changed. */
function tampered(column: 'entered' | 'waited' | 'worked', row: number, by: number): Watched {
  const values = run.log.visits[column].slice();
  values[row]! += by;
  return { ...run, log: { ...run.log, visits: { ...run.log.visits, [column]: values } } };
}

describe('the bookkeeping of a run', () => {
  it('finds nothing in what the simulator writes', () => {
    expect(bookkeepingFaults(run)).toEqual([]);
  });

  it('finds a visit that begins a millisecond too late', () => {
    expect(bookkeepingFaults(tampered('entered', 20, 1))).toEqual([
      expect.stringMatching(/^Lead \d+ entered \w+ at \d+, but went to \w+ at \d+\.$/),
    ]);
  });

  it('finds a wait and work that no team knows of', () => {
    expect(bookkeepingFaults(tampered('waited', 20, 60_000))[0]).toMatch(/^Queues have \d+ ms in all/);
    expect(bookkeepingFaults(tampered('worked', 20, 60_000))[0]).toMatch(/^People have \d+ ms in all/);
  });

  it('finds a lead that is nowhere', () => {
    const { leads } = run.log;
    const arrived = Float64Array.of(...leads.arrived, 0);
    const source = Uint16Array.of(...leads.source, 0);
    const parent = Int32Array.of(...leads.parent, -1);
    const more = { ...leads, length: leads.length + 1, arrived, source, parent };
    expect(bookkeepingFaults({ ...run, log: { ...run.log, leads: more } })).toEqual([
      expect.stringMatching(/leads came, but \d+ have left and \d+ are inside\.$/),
    ]);
  });
});
