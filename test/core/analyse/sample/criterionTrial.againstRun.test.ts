import { describe, expect, it } from 'vitest';
import { tryCriterion } from '../../../../src/core/analyse/sample/criterionTrial.ts';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { VisitFlag } from '../../../../src/core/simulate/runLog.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';

const DAY = 86_400_000;
const template = rawLeadToEvangelist.build();
/** A cohort that is watched for as long as the sample's leads stay. */
const { plan } = compileBlueprint(template, 560);
const log = simulate(plan!, { days: 560, seed: 3, leads: null });

/** Of the first visits of a stage that began early enough to be watched to their end: the share that left by a way. */
function shareOfRun(stageId: string, wayId: string, stayDays: number): number {
  const stage = plan!.stages.findIndex(({ id }) => id === stageId);
  const way = plan!.ways.findIndex(({ id }) => id === wayId);
  const { visits } = log;
  let all = 0;
  let taken = 0;
  for (let row = 0; row < visits.length; row += 1) {
    const isFirst = (visits.flags[row]! & VisitFlag.firstVisit) !== 0;
    const isWatched = visits.entered[row]! < (560 - stayDays) * DAY;
    if (visits.stage[row] !== stage || !isFirst || !isWatched) continue;
    all += 1;
    if (visits.way[row] === way && visits.left[row]! - visits.entered[row]! <= stayDays * DAY) taken += 1;
  }
  return taken / all;
}

function trial(recordId: string, member: string) {
  const trying = tryCriterion(template, compileBlueprint(template).plan!, { recordId, path: [member] });
  let step = trying.next();
  while (step.done !== true) step = trying.next();
  return step.value;
}

describe('shares of a sample', () => {
  it('are near those of a run: raw leads by each of their ways', () => {
    const { ways } = trial('transition_rawLeadToMal', 'criteria');
    for (const { transitionId, takes } of ways!.ways)
      expect(Math.abs(takes / ways!.leads - shareOfRun('stage_rawLead', transitionId, 14))).toBeLessThan(
        0.03,
      );
  });

  it('are near those of a run: MALs that qualify within a year', () => {
    const { shares } = trial('stage_mql', 'enterCriteria');
    const ofRun = shareOfRun('stage_mal', 'transition_malToMql', 365);
    expect(Math.abs(shares!.met / shares!.leads - ofRun)).toBeLessThan(0.05);
  });
});
