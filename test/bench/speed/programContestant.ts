import { fork } from 'node:child_process';
import type { Figures, Order } from '../funnel12/figures.ts';
import type { Contestant, ContestantName } from './contestant.ts';

/** A JavaScript engine in a fresh process; all its runs are made in that one realm. */
export function startProgram(name: ContestantName): Contestant {
  const args = ['test/bench/contestants/contestant.program.ts', name];
  const child = fork('scripts/run.mjs', args, { execArgv: ['--max-old-space-size=4096'] });
  return {
    run: (order: Order) =>
      new Promise<Figures>((resolve, reject) => {
        const fail = () => reject(new Error(`The engine "${name}" has stopped: see above.`));
        child.once('exit', fail);
        child.once('message', (figures) => {
          child.off('exit', fail);
          resolve(figures as Figures);
        });
        child.send(order, (error) => {
          if (error !== null) fail();
        });
      }),
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
