import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { funnel12, GUARD_SCORE, GUARD_STAGE, logMean, type Network } from '../funnel12/network.ts';
import { MissingContestant, type Contestant } from './contestant.ts';
import { cacheFolder, printed, readFigures } from './outsideProgram.ts';

/** Debian's own Python comes first: its packages are for it alone. */
const pythons = ['/usr/bin/python3', 'python3'];

/** The network in SimPy. Throws MissingContestant where no Python knows SimPy. */
export async function findSimpy(): Promise<Contestant> {
  const python = await firstWithSimpy();
  const program = join('test', 'bench', 'funnel12', 'funnel_simpy.py');
  return {
    run: async ({ leads, scale }) => {
      const model = join(cacheFolder(), 'funnel12.json');
      writeFileSync(model, JSON.stringify(toSimpyModel(funnel12(leads, scale))));
      return readFigures(await printed(python, [program, model, '1']));
    },
    close: () => undefined,
  };
}

async function firstWithSimpy(): Promise<string> {
  for (const python of pythons) {
    const knows = await printed(python, ['-c', 'import simpy']).then(
      () => true,
      () => false,
    );
    if (knows) return python;
  }
  throw new MissingContestant(
    'SimPy is left out because no python3 knows it: install it (Debian, Ubuntu: apt-get install python3-simpy3; elsewhere: python3 -m pip install simpy).',
  );
}

/** The network with the names that the SimPy program reads. */
function toSimpyModel({ days, arrivalsPerDay, stages, servers }: Network) {
  return {
    S: stages.length,
    T: servers.length,
    HORIZON: days,
    lambda: arrivalsPerDay,
    mean: stages.map(({ meanDays }) => meanDays),
    isLogn: stages.map(({ sigma }) => (sigma > 0 ? 1 : 0)),
    SIGMA: Math.max(...stages.map(({ sigma }) => sigma)),
    mu: stages.map(logMean),
    team: stages.map(({ team }) => team),
    pRecycle: stages.map(({ backShare }) => backShare),
    pLost: stages.map(({ lostShare }) => lostShare),
    GUARD_STAGE,
    GUARD_MIN: GUARD_SCORE,
    sla: stages.map(({ promisedDays }) => promisedDays),
    servers,
  };
}
