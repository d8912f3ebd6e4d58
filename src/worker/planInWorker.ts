import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { RunSettings } from './protocol.ts';
import type { WorkerLike } from './watchedWorker.ts';
import { startSession } from './workerSession.ts';

/**
 * The plan that a blueprint is run with, compiled in a worker so that the page goes on; null where it cannot be
 * compiled. The hash is the one that runs are known by. Rejects with a sentence when the worker failed.
 */
export async function planInWorker(
  createWorker: () => WorkerLike,
  blueprint: Blueprint,
  settings: RunSettings,
): Promise<{ readonly planHash: string; readonly plan: Plan } | null> {
  const session = startSession(createWorker);
  try {
    const opened = await session.open(blueprint, settings, 'plan');
    if (opened.kind === 'blocked' || opened.plan === null) return null;
    return { planHash: opened.planHash, plan: opened.plan };
  } finally {
    session.end();
  }
}
