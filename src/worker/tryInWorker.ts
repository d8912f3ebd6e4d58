import type { CriterionPlace, CriterionTrial } from '../core/analyse/sample/criterionTrial.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { updateBetween } from './blueprintUpdate.ts';
import { watchWorker, type WatchedWorker, type WorkerLike } from './watchedWorker.ts';

/** Someone who tries criteria elsewhere than on the page's own thread. */
export interface Trying {
  /** What comes of the criterion; null: that cannot be told now, or something newer was asked about the same place. */
  ask(blueprint: Blueprint, place: CriterionPlace): Promise<CriterionTrial | null>;
  stop(): void;
}

interface Question {
  readonly blueprint: Blueprint;
  readonly place: CriterionPlace;
  readonly resolve: (trial: CriterionTrial | null) => void;
}

/**
 * Tries criteria in a worker that lives as long as it is needed. One place is tried after the other; what is asked
 * about a place again takes the place of what was asked before. After a failure the next question starts anew.
 */
export function tryInWorker(createWorker: () => WorkerLike): Trying {
  let worker: WatchedWorker | null = null;
  let known: Blueprint | null = null;
  let asked = 0;
  const waiting = new Map<string, Question>();
  let current: { readonly name: string; readonly question: Question } | null = null;

  const start = () =>
    watchWorker(
      createWorker,
      (message) => {
        if (message.kind === 'tried' && message.asked === asked) answer(message.trial);
      },
      () => {
        worker = null;
        known = null;
        answer(null);
      },
    );

  function answer(trial: CriterionTrial | null): void {
    worker?.rest();
    current?.question.resolve(trial);
    current = null;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next[0]);
    send(...next);
  }

  function send(name: string, question: Question): void {
    current = { name, question };
    worker ??= start();
    const update = updateBetween(known, question.blueprint);
    known = question.blueprint;
    asked += 1;
    worker.expectWord();
    worker.tell({ kind: 'try', asked, update, place: question.place });
  }

  return {
    ask: (blueprint, place) =>
      new Promise((resolve) => {
        const name = JSON.stringify(place);
        const question = { blueprint, place, resolve };
        if (current === null) return send(name, question);
        if (current.name === name) {
          current.question.resolve(null);
          return send(name, question);
        }
        waiting.get(name)?.resolve(null);
        waiting.set(name, question);
      }),
    stop() {
      worker?.end();
      worker = null;
      known = null;
      for (const { resolve } of waiting.values()) resolve(null);
      waiting.clear();
      current?.question.resolve(null);
      current = null;
    },
  };
}
