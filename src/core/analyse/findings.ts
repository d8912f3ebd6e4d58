import { sayCount, sayShare, sayTime } from '../lib/numberWords.ts';
import type { RunMeasures, StageMeasures } from '../metrics/stageMeasures.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { sayDuration } from '../model/durationWords.ts';
import { findRecord, singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { busyTeams } from './busyTeams.ts';
import type { Finding } from './finding.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** Below this, a share of missed promises is the noise of any working day. */
const LATE_ENOUGH = 0.1;
const FEW_VISITS = 30;
/** Below this share of a stage's visits, leads with nowhere to go are named last. */
const STUCK_ENOUGH = 0.01;

interface Measured {
  readonly stage: Stage;
  readonly of: StageMeasures;
}

/**
 * Where it hurts in a run: teams that cannot keep up, late answers, leads with no way to go, the leakiest and the slowest stage before the
 * customer, stages nobody reached. The blueprint is the one the run was made with.
 */
export function findingsOf(blueprint: Blueprint, measures: RunMeasures): Finding[] {
  const measured = measures.stages.flatMap((of): Measured[] => {
    const stage = findRecord(blueprint, 'stage', of.stageId);
    return stage === undefined ? [] : [{ stage, of }];
  });
  const spine = measured.filter(({ stage }) => stage.route === 'success' && !stageKindOf(stage).isEnd);
  const selling = beforeCustomer(blueprint, spine);
  const { many, few } = stuck(measured);
  return [
    ...busyTeams(blueprint, measures),
    ...late(measured),
    ...many,
    ...leak(selling),
    ...slow(selling),
    ...unreached(spine),
    ...few,
  ];
}

/** The stages on the way to the customer; a customer who stays neither leaks away nor is too slow. */
function beforeCustomer(blueprint: Blueprint, spine: readonly Measured[]): Measured[] {
  const { customerStageId } = singleton(blueprint, 'settings');
  const end = spine.findIndex(({ stage }) => stage.id === customerStageId);
  return end < 0 ? [...spine] : spine.slice(0, end);
}

/** The abbreviation where people speak it (MQL); a short code of a short name (CUS) is nobody's word. */
function title({ abbreviation, name }: Stage): string {
  return abbreviation !== '' && name.includes(' ') ? abbreviation : name;
}

function late(measured: readonly Measured[]): Finding[] {
  return measured
    .filter(({ of }) => of.slaMissedShare >= LATE_ENOUGH && of.inflow >= FEW_VISITS)
    .sort((a, b) => b.of.slaDue - a.of.slaDue)
    .slice(0, 2)
    .map(({ stage, of }) => {
      const { firstResponse, maximumTime } = stage.sla;
      const promise = firstResponse ?? maximumTime;
      const words = promise === null ? 'what it promises' : `the ${sayDuration(promise)} it promises`;
      const open =
        of.slaPastDue === 0
          ? ''
          : of.slaPastDue === 1
            ? ' One of them is still waiting.'
            : ` ${sayCount(of.slaPastDue)} of them are still waiting.`;
      return {
        kind: 'late',
        stageId: stage.id,
        heading: `${title(stage)} answers too late.`,
        sentence: `${sayShare(of.slaMissedShare)} of ${sayVisits(of.inflow)} miss ${words}.${open}`,
      };
    });
}

/** Leads with nowhere to go: many where they are more than noise in their stage, else few. */
function stuck(measured: readonly Measured[]): Readonly<Record<'many' | 'few', Finding[]>> {
  // A mean of replications may be less than one.
  const worst = measured
    .filter(({ of }) => Math.round(of.stuck) > 0)
    .sort((a, b) => b.of.stuck - a.of.stuck)[0];
  if (worst === undefined) return { many: [], few: [] };
  const { stage, of } = worst;
  const finding: Finding = {
    kind: 'stuck',
    stageId: stage.id,
    heading: `${title(stage)} has leads with nowhere to go.`,
    sentence: `In ${sayVisits(of.stuck)} none of the ways out was open: their criteria ask for more than these leads have.`,
  };
  return of.stuck >= of.inflow * STUCK_ENOUGH ? { many: [finding], few: [] } : { many: [], few: [finding] };
}

function leak(selling: readonly Measured[]): Finding[] {
  // Of those that left: whoever is still there may yet go on.
  const went = ({ of }: Measured) => (of.nextStepShare * of.inflow) / of.outflow;
  const worst = selling
    .filter((each) => each.of.outflow >= FEW_VISITS && went(each) > 0)
    .sort((a, b) => went(a) - went(b))[0];
  if (worst === undefined || went(worst) >= 0.5) return [];
  return [
    {
      kind: 'leak',
      stageId: worst.stage.id,
      heading: `${title(worst.stage)} loses most.`,
      sentence: `Of ${sayVisits(worst.of.outflow)} that ended, ${sayShare(went(worst))} went on to the next stage: the smallest share on the way to a customer.`,
    },
  ];
}

function slow(selling: readonly Measured[]): Finding[] {
  const slowest = selling
    .filter(({ of }) => of.outflow >= FEW_VISITS && of.medianTimeMs > 0)
    .sort((a, b) => b.of.medianTimeMs - a.of.medianTimeMs)[0];
  if (slowest === undefined) return [];
  const { stage, of } = slowest;
  // Too many may be there still to say how long one in ten takes.
  const tail = Number.isFinite(of.p90TimeMs) ? `, one in ten ${sayTime(of.p90TimeMs)} or more` : '';
  return [
    {
      kind: 'slow',
      stageId: stage.id,
      heading: `${title(stage)} takes longest.`,
      sentence: `Half of the visits take ${sayTime(of.medianTimeMs)} or more${tail}.`,
    },
  ];
}

function unreached(spine: readonly Measured[]): Finding[] {
  return spine
    .filter(({ of }) => of.inflow === 0)
    .slice(0, 2)
    .map(({ stage }) => ({
      kind: 'unreached',
      stageId: stage.id,
      heading: `Nobody reached ${title(stage)}.`,
      sentence: 'Look at the criteria and shares on the way to it, or let the run last longer.',
    }));
}

function sayVisits(count: number): string {
  return count === 1 ? '1 visit' : `${sayCount(count)} visits`;
}
