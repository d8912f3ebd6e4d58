import { createActor, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { afterOpenTime } from '../lib/openTime.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { LeadClock } from './leadClock.ts';
import { holds, scoreRulesOf, type LeadContext } from './leadContext.ts';
import type { LeadEvent, LeadInput, MachineNotice } from './leadEvent.ts';
import { machineActions } from './machineActions.ts';
import { delayName, emptyContext, toMachineConfig } from './machineConfig.ts';
import { createKeyTranslator, type MachineCriterion } from './machineCriteria.ts';
import type { Plan, PlanDuration, PlanStage } from './plan.ts';

type Params = Readonly<Record<string, unknown>>;
type IsOpen = (context: LeadContext, stage: unknown, criteria: unknown) => boolean;
type Seen = { readonly context: LeadContext };
type Delay = (args: Seen) => number;

/** More eventless moves than this at one instant are a circle: XState then stops instead of hanging. */
const LONGEST_CHAIN = 1_000;

/**
 * The machine of a plan with its implementations, bound to a clock. Guards and delays read context and clock
 * only, and nothing is drawn: what the lead does arrives as events.
 */
export function toMachine(
  plan: Plan,
  blueprint: Blueprint,
  clock: LeadClock,
  notice: (notice: MachineNotice) => void = () => undefined,
) {
  const translate = createKeyTranslator(plan);
  const criterionOf = (number: number) => (number < 0 ? null : translate(plan.criteria[number]!));
  const rules = scoreRulesOf(plan);
  const isOpen: IsOpen = (context, stage, criteria) =>
    holds((criteria ?? null) as MachineCriterion | null, context, String(stage), clock.now(), rules);

  const implemented = setup({
    types: { context: {} as LeadContext, events: {} as LeadEvent, input: {} as LeadInput },
    guards: {
      startsIn: ({ context }: Seen, params: Params) => context.entryStage === params['stage'],
      isOpen: ({ context }: Seen, params: Params) => isOpen(context, params['stage'], params['criteria']),
      isMissedAndOpen: ({ context }: Seen, { stage, waiting, criteria }: Params) =>
        !(waiting === true && context.visits[String(stage)]?.responded !== null) &&
        isOpen(context, stage, criteria),
    },
    actions: machineActions(plan, rules, clock, notice),
    delays: delaysOf(plan, clock, isOpen, criterionOf, notice),
  });
  const config = {
    ...toMachineConfig(plan, blueprint),
    context: ({ input }: { input: LeadInput }) => ({
      ...(emptyContext(plan) as unknown as LeadContext),
      entryStage: input.entryStage,
      fields: input.fields,
    }),
    options: { maxIterations: LONGEST_CHAIN },
  };
  // The configuration is data: that its names exist is proved by test/core/compile, not by TypeScript.
  return implemented.createMachine(config as unknown as Parameters<typeof implemented.createMachine>[0]);
}

function delaysOf(
  plan: Plan,
  clock: LeadClock,
  isOpen: IsOpen,
  criterionOf: (number: number) => MachineCriterion | null,
  notice: (notice: MachineNotice) => void,
): Record<string, Delay> {
  const wait = ({ ms, calendar }: PlanDuration) =>
    calendar < 0 ? ms : afterOpenTime(plan.calendars[calendar]!, clock.now(), ms) - clock.now();
  const delays: Record<string, Delay> = {};
  // XState asks for a delay once, when it starts the timer: that is when the timer is told of.
  const add = (stage: PlanStage, timer: string, lengthOf: Delay) => {
    delays[delayName(stage, timer)] = (seen) => {
      const length = lengthOf(seen);
      const at = clock.now();
      notice({ kind: 'timer', stage: stage.key, timer, at, due: at + length });
      return length;
    };
  };
  for (const stage of plan.stages) {
    for (const promise of ['firstResponse', 'maximumTime'] as const) {
      add(stage, promise, ({ context }) => {
        const made = stage.promises.find(({ criterion }) =>
          isOpen(context, stage.key, criterionOf(criterion)),
        );
        const duration = made?.[promise] ?? null;
        return duration === null ? Infinity : wait(duration);
      });
    }
    for (const way of stage.clockWays) {
      add(stage, `clock.${plan.ways[way]!.id}`, () => wait(plan.ways[way]!.clock!));
    }
    stage.retestAfterMs.forEach((ms, n) => {
      add(stage, `retest.${n}`, () => ms);
    });
  }
  return delays;
}

export type LeadMachine = ReturnType<typeof toMachine>;
export type LeadActor = ActorRefFrom<LeadMachine>;
export type LeadSnapshot = SnapshotFrom<LeadMachine>;

/** An actor for one lead on the machine's clock, not started yet. */
export function createLeadActor(machine: LeadMachine, clock: LeadClock, input: LeadInput): LeadActor {
  return createActor(machine, { input, clock });
}
