import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import type { DocumentStore } from '../../app/documentStore.ts';
import type { Plan } from '../../core/compile/plan.ts';
import {
  startWalk,
  stepOn,
  walkAgain,
  walkBackTo,
  type Walk,
  type WalkBeginning,
  type WalkStep,
} from '../../core/compile/walkLead.ts';
import { sayStep } from '../../core/compile/walkLog.ts';
import { sampleFields } from '../../core/compile/walkSample.ts';
import { readWalk, type WalkState } from '../../core/compile/walkState.ts';
import { waysOf, type WalkWay } from '../../core/compile/walkWays.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { useWorkspace } from '../hooks/services.ts';

/** Whose attributes the lead has: the n-th lead (from 1) of a source; null: nobody's. */
export interface SampleLead {
  readonly sourceId: string;
  readonly number: number;
}

interface Session {
  readonly walk: Walk;
  readonly sample: SampleLead | null;
  /** What became of the steps when the blueprint changed, as a sentence. */
  readonly notice: string | null;
}

/** Everything the walk's views work with. */
export interface WalkSession extends Session {
  readonly state: WalkState;
  readonly ways: readonly WalkWay[];
  take(step: WalkStep): void;
  backTo(count: number): void;
  begin(sample: SampleLead | null, stageId: string): void;
  dismiss(): void;
}

/** The samples are those of a run with this seed. */
const SEED = 1;
const NINE_O_CLOCK = 9 * 3_600_000;
// A walk outlasts a look at another view, and a change made there.
const remembered = new WeakMap<DocumentStore, Session>();

/** One lead that is walked by hand through the machine of the open blueprint. */
export function useWalk(plan: Plan, blueprint: Blueprint): WalkSession {
  const { document } = useWorkspace();
  const [session, setSession] = useState<Session>(() => {
    const last = remembered.get(document);
    return last === undefined ? firstSession(plan, blueprint) : repeated(last, plan, blueprint);
  });
  const current = session.walk.blueprint === blueprint ? session : repeated(session, plan, blueprint);
  if (current !== session) setSession(current);
  useEffect(() => {
    remembered.set(document, current);
  }, [document, current]);

  const { walk } = current;
  const isActive = useSelector(walk.actor, ({ status }) => status === 'active');
  const state = readWalk(walk);
  return {
    ...current,
    state,
    ways: isActive ? waysOf(walk, state) : [],
    take: (step) => setSession({ ...current, walk: stepOn(walk, step) }),
    backTo: (count) => setSession({ ...current, walk: walkBackTo(walk, count) }),
    begin: (sample, stageId) => setSession(newSession(plan, blueprint, sample, stageId)),
    dismiss: () => setSession({ ...current, notice: null }),
  };
}

function firstSession(plan: Plan, blueprint: Blueprint): Session {
  const source = plan.sources.find(({ isReferral }) => !isReferral);
  const entry = plan.stages.find(({ isEntryPoint }) => isEntryPoint) ?? plan.stages[0]!;
  const sample = source === undefined ? null : { sourceId: source.id, number: 1 };
  return newSession(plan, blueprint, sample, source ? plan.stages[source.entryStage]!.id : entry.id);
}

function newSession(plan: Plan, blueprint: Blueprint, sample: SampleLead | null, stageId: string): Session {
  const source = plan.sources.findIndex(({ id }) => id === sample?.sourceId);
  const fields = source < 0 || sample === null ? {} : sampleFields(plan, source, SEED, sample.number - 1);
  const beginning: WalkBeginning = { stageId, fields, at: NINE_O_CLOCK };
  return { walk: startWalk(plan, blueprint, beginning), sample, notice: null };
}

/** The same steps in the blueprint as it is now, and a sentence when that is worth one. */
function repeated(session: Session, plan: Plan, blueprint: Blueprint): Session {
  const { beginning, steps, plan: old } = session.walk;
  const { walk, left } = walkAgain(plan, blueprint, beginning, steps);
  const kept = steps.length - left;
  const notice =
    old.hash === plan.hash || steps.length === 0
      ? session.notice
      : left === 0
        ? `The blueprint has changed. The lead was walked again: all ${countSteps(steps.length)} still apply.`
        : `The blueprint has changed. The lead was walked again: ${kept} of ${countSteps(steps.length)} still apply; it stands where “${sayStep(session.walk, steps[kept]!)}” is no longer possible.`;
  return { ...session, walk, notice };
}

function countSteps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`;
}
