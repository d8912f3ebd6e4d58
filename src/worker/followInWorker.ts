import type { Blueprint } from '../core/model/blueprint.ts';
import { updateBetween } from './blueprintUpdate.ts';
import type { FollowAnswer, FollowTiming, RunSettings } from './protocol.ts';
import { watchWorker, type WatchedWorker, type WorkerLike } from './watchedWorker.ts';

/** The name of an entry of the browser's record of times: from an edit to its numbers. */
const WHAT_IF_TIME = 'stagecraft what-if';

/** Someone who is told of every edit and says what it comes to. */
export interface Following {
  /**
   * The blueprint is like this now; settings null: nothing is to be simulated. All that happens here is that the
   * records that changed are sent.
   */
  edited(blueprint: Blueprint, revision: number, settings: RunSettings | null): void;
  stop(): void;
}

/**
 * Follows the edits of a blueprint in a worker that lives as long as the blueprint is open; it is started by the
 * first edit. After a failure the next edit starts another one.
 */
export function followInWorker(
  createWorker: () => WorkerLike,
  hooks: {
    readonly onAnswer: (answer: FollowAnswer) => void;
    readonly onFailure: (sentence: string) => void;
  },
): Following {
  let worker: WatchedWorker | null = null;
  let known: Blueprint | null = null;
  /** The last edit that was sent: when, and whether its answers are still to come. */
  let asked = { revision: 0, measures: false, at: 0 };

  const start = () =>
    watchWorker(
      createWorker,
      (answer) => {
        if (!('revision' in answer)) return;
        const isLast = answer.revision === asked.revision;
        if (isLast && (answer.kind !== 'planned' || !asked.measures)) worker?.rest();
        if (isLast && answer.kind === 'measured') note(asked.at, answer.timing);
        hooks.onAnswer(answer);
      },
      (sentence) => {
        worker = null;
        known = null;
        hooks.onFailure(sentence);
      },
    );

  return {
    edited(blueprint, revision, settings) {
      worker ??= start();
      const update = updateBetween(known, blueprint);
      known = blueprint;
      asked = { revision, measures: settings !== null, at: performance.now() };
      worker.expectWord();
      worker.tell({ kind: 'follow', revision, update, settings });
    },
    stop() {
      worker?.end();
      worker = null;
      known = null;
    },
  };
}

/** Says in the browser's own record of times how long the numbers took, from the edit to the page: for its tools, and for tests. */
function note(start: number, detail: FollowTiming): void {
  performance.clearMeasures(WHAT_IF_TIME);
  performance.measure(WHAT_IF_TIME, { start, detail });
}
