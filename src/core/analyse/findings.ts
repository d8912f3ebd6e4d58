import { sayCount, sayShare, sayTime } from '../lib/numberWords.ts';
import type { RunMeasures, StageMeasures } from '../metrics/stageMeasures.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { sayDurationBriefly } from '../model/durationWords.ts';
import { findRecord } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** Something a run shows, as a sentence with a heading; worse findings come first. */
export interface Finding {
  readonly kind: 'late' | 'stuck' | 'leak' | 'slow' | 'unreached';
  readonly stageId: string;
  readonly heading: string;
  readonly sentence: string;
}

/** Below this, a share of missed promises is the noise of any working day. */
const LATE_ENOUGH = 0.1;
const FEW_VISITS = 30;

interface Measured {
  readonly stage: Stage;
  readonly of: StageMeasures;
}

/** Where it hurts in a run: late answers, leads with no way to go, the leakiest and the slowest stage, stages nobody reached. */
export function findingsOf(blueprint: Blueprint, measures: RunMeasures): Finding[] {
  const measured = measures.stages.flatMap((of): Measured[] => {
    const stage = findRecord(blueprint, 'stage', of.stageId);
    return stage === undefined ? [] : [{ stage, of }];
  });
  const spine = measured.filter(({ stage }) => stage.route === 'success' && !stageKindOf(stage).isEnd);
  return [...late(measured), ...stuck(measured), ...leak(spine), ...slow(spine), ...unreached(spine)];
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
      const words = promise === null ? 'its promise' : `the ${sayDurationBriefly(promise)} it promises`;
      const open = of.slaPastDue > 0 ? ` ${sayCount(of.slaPastDue)} of them are still waiting.` : '';
      return {
        kind: 'late',
        stageId: stage.id,
        heading: `${title(stage)} answers too late.`,
        sentence: `${sayShare(of.slaMissedShare)} of ${sayCount(of.inflow)} visits miss ${words}.${open}`,
      };
    });
}

function stuck(measured: readonly Measured[]): Finding[] {
  return measured
    .filter(({ of }) => of.stuck > 0)
    .sort((a, b) => b.of.stuck - a.of.stuck)
    .slice(0, 1)
    .map(({ stage, of }) => ({
      kind: 'stuck',
      stageId: stage.id,
      heading: `${title(stage)} has leads with nowhere to go.`,
      sentence: `For ${sayCount(of.stuck)} visits none of the ways out was open: their criteria ask for more than these leads have.`,
    }));
}

function leak(spine: readonly Measured[]): Finding[] {
  const candidates = spine.filter(({ of }) => of.nextStepShare > 0 && of.outflow >= FEW_VISITS);
  const worst = candidates.sort((a, b) => a.of.nextStepShare - b.of.nextStepShare)[0];
  if (worst === undefined || worst.of.nextStepShare >= 0.5) return [];
  const { stage, of } = worst;
  return [
    {
      kind: 'leak',
      stageId: stage.id,
      heading: `${title(stage)} lets most go.`,
      sentence: `${sayShare(of.nextStepShare)} of ${sayCount(of.inflow)} visits went on to the next stage, the fewest on the success path.`,
    },
  ];
}

function slow(spine: readonly Measured[]): Finding[] {
  const slowest = spine
    .filter(({ of }) => of.outflow >= FEW_VISITS && of.medianTimeMs > 0)
    .sort((a, b) => b.of.medianTimeMs - a.of.medianTimeMs)[0];
  if (slowest === undefined) return [];
  const { stage, of } = slowest;
  return [
    {
      kind: 'slow',
      stageId: stage.id,
      heading: `${title(stage)} takes longest.`,
      sentence: `Half of the leads that left it had been there for more than ${sayTime(of.medianTimeMs)}, one in ten for more than ${sayTime(of.p90TimeMs)}.`,
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
