import { blueprintDifference } from '../model/blueprintDifference.ts';
import { redo, undo, type History, type Outcome } from './history.ts';

/**
 * Takes steps back or repeats them until so many are done, as far as there are any. One outcome for all of them,
 * that says only what is different in the end.
 */
export function goToStep(history: History, done: number): Outcome {
  let at = history;
  while (at.past.length !== done) {
    const { history: next } = at.past.length > done ? undo(at) : redo(at);
    if (next === at) break;
    at = next;
  }
  return { history: at, changes: blueprintDifference(history.blueprint, at.blueprint) };
}
