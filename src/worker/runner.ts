import { atLevel } from '../core/compile/atLevel.ts';
import { compileBlueprint } from '../core/compile/compileBlueprint.ts';
import type { Plan } from '../core/compile/plan.ts';
import { measureTree } from '../core/experiment/measureTree.ts';
import { memoryNeeded } from '../core/experiment/memoryNeeded.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import { withUpdate } from './blueprintUpdate.ts';
import { measuredSimulation } from './measuredSimulation.ts';
import { CHUNKS_UNDER_WAY, type ToWorker } from './protocol.ts';
import { runHash } from './runHash.ts';
import type { Workbench } from './workbench.ts';

type Message<Kind extends ToWorker['kind']> = Extract<ToWorker, { readonly kind: Kind }>;

const SLICE_EVENTS = 20_000;
/** How often the page is told how far it is, and how often the numbers of the stages as well. */
const PROGRESS_MS = 90;
const MEASURES_MS = 450;

/**
 * Makes runs, one at a time, of the blueprint that was opened last. A run works in slices and lets messages in
 * between them, so that it can be stopped at any time; what it writes goes out chunk by chunk and is not kept.
 */
export class Runner {
  readonly #bench: Workbench;
  #blueprint: Blueprint | null = null;
  #opened: { readonly plan: Plan; readonly blueprint: Blueprint } | null = null;
  #isCancelled = false;
  #isPaused = false;
  /** Chunks that were sent and are not stored yet. */
  #underWay = 0;
  #wake: () => void = () => undefined;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** Compiles a blueprint and says what it came to. */
  open({ update, settings, wants }: Message<'open'>): void {
    this.#blueprint = withUpdate(this.#blueprint, update);
    const { plan: whole, problems } = compileBlueprint(this.#blueprint, settings.days);
    if (whole === null) {
      this.#opened = null;
      this.#bench.say({ kind: 'blocked', problems });
      return;
    }
    const plan = atLevel(whole, settings.level);
    this.#opened = { plan, blueprint: this.#blueprint };
    this.#bench.say({
      kind: 'opened',
      planHash: runHash(this.#blueprint, whole),
      plan: wants === 'plan' ? plan : null,
      need: wants === 'need' ? memoryNeeded(plan, settings) : null,
    });
  }

  /** Makes a run to its end, or until it is cancelled; both end with `done`. */
  async run({ settings, writesLog }: Message<'run'>): Promise<void> {
    const opened = this.#opened;
    if (opened === null) throw new Error('A run was asked for before a blueprint was opened.');
    const bench = this.#bench;
    this.#isCancelled = false;
    const onChunk = writesLog ? (chunk: Chunk) => this.#handOver(chunk) : null;
    const run = measuredSimulation(opened, settings, onChunk);
    const { simulation } = run;
    let began = bench.now();
    let told = began;
    let measured = began;
    while (!this.#isCancelled && simulation.advance(SLICE_EVENTS)) {
      if (bench.now() - told >= PROGRESS_MS) {
        told = bench.now();
        const isTime = writesLog && told - measured >= MEASURES_MS;
        if (isTime) measured = told;
        const { progress: share, leadCount: leads, now: simulatedMs } = simulation;
        bench.say({
          kind: 'progress',
          share,
          leads,
          simulatedMs,
          measures: isTime ? run.measuresSoFar() : null,
        });
      }
      await bench.breathe();
      while (this.#mustWait()) {
        const [wasPaused, stopped] = [this.#isPaused, bench.now()];
        await new Promise<void>((resolve) => (this.#wake = resolve));
        if (wasPaused) began += bench.now() - stopped;
      }
    }
    const measures = run.finish();
    const seconds = (bench.now() - began) / 1_000;
    const { now: simulatedMs } = simulation;
    const { plan, blueprint } = opened;
    const tree = measureTree(blueprint, plan, measures);
    bench.say({ kind: 'done', cancelled: this.#isCancelled, seconds, simulatedMs, measures, tree });
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.#wake();
  }

  cancel(): void {
    this.#isCancelled = true;
    this.#wake();
  }

  /** A chunk has been stored. */
  kept(): void {
    this.#underWay -= 1;
    this.#wake();
  }

  #mustWait(): boolean {
    return !this.#isCancelled && (this.#isPaused || this.#underWay > CHUNKS_UNDER_WAY);
  }

  #handOver(chunk: Chunk): void {
    this.#underWay += 1;
    const buffers = new Set(Object.values(chunk.columns).map(({ buffer }) => buffer as ArrayBuffer));
    this.#bench.say({ kind: 'chunk', chunk }, [...buffers]);
  }
}
