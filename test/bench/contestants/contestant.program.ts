import { SEED, type Counts, type Figures, type Order } from '../funnel12/figures.ts';
import { funnel12, type Network } from '../funnel12/network.ts';
import { ObjectFunnel } from './object-per-lead/objectFunnel.ts';
import { oursOf, oursWithLogOf } from './ours.ts';
import { ActorFunnel } from './xstate/actorFunnel.ts';
import { TransitionFunnel } from './xstate/transitionFunnel.ts';

/*
 * One JavaScript engine in a process of its own, so that neither its garbage nor what the compiler has learnt
 * from it is another's. It is told by messages when to run, and answers with the figures of the run.
 */

/** What is made ready before the clock starts, by the name of the contestant. */
const engines: Readonly<Record<string, (network: Network) => () => Counts>> = {
  ours: (network) => oursOf(network, SEED),
  oursWithLog: (network) => oursWithLogOf(network, SEED),
  objectPerLead: (network) => runOf(new ObjectFunnel(network, SEED)),
  xstateSend: (network) => runOf(new ActorFunnel(network, SEED, false)),
  xstateSendAfter: (network) => runOf(new ActorFunnel(network, SEED, true)),
  xstateTransition: (network) => runOf(new TransitionFunnel(network, SEED)),
};

function runOf(funnel: ObjectFunnel): () => Counts {
  return () => funnel.run();
}

/** The part of the leads that a run before the measured one has. */
const WAKING_PART = 10;

const name = process.argv[2] ?? '';
const engine = engines[name];
if (engine === undefined) throw new Error(`There is no engine "${name}".`);

process.on('message', ({ leads, scale, wakes = false }: Order) => {
  // A process that has waited for its turn wakes up with a short run, as one that works all the time needs not.
  if (wakes) engine(funnel12(Math.ceil(leads / WAKING_PART), scale))();
  const run = engine(funnel12(leads, scale));
  const began = performance.now();
  const before = process.cpuUsage();
  const counts = run();
  const { user, system } = process.cpuUsage(before);
  const figures: Figures = {
    ...counts,
    cpuMs: (user + system) / 1_000,
    wallMs: performance.now() - began,
  };
  process.send!(figures);
});
