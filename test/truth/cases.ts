import { absorbingChain } from './cases/absorbingChain.ts';
import { arrivalPattern } from './cases/arrivalPattern.ts';
import { batchArrivals, gathering, weeklyReview } from './cases/batches.ts';
import { officeQueue, officeUtilisation } from './cases/businessHours.ts';
import { clockRace } from './cases/clockRace.ts';
import { evenArrivals } from './cases/evenArrivals.ts';
import { constantPatience, erlangA } from './cases/impatience.ts';
import { constantStays, lognormalStays } from './cases/infiniteServers.ts';
import { dueFirst, kindsOfWork } from './cases/kindsOfLeads.ts';
import { mm1Limited, mm2Limited } from './cases/limitedQueues.ts';
import { limitedRounds } from './cases/limitedRounds.ts';
import { erlangLoss, lognormalLoss, overflowChain } from './cases/lossSystems.ts';
import { measuredOutcomes, measuredTeam } from './cases/measured.ts';
import { jacksonNetwork, tandem } from './cases/networks.ts';
import { erlangService, lognormalService, md1, mm1 } from './cases/oneServer.ts';
import { phaseType } from './cases/phaseType.ts';
import { fieldPriority, handRaisers, stagePriority } from './cases/priorityQueues.ts';
import { referrals } from './cases/referrals.ts';
import { responseDecay } from './cases/responseDecay.ts';
import { scoreThreshold } from './cases/scoreThreshold.ts';
import { md2, mm3 } from './cases/severalServers.ts';
import { responseRace, slaRace } from './cases/slaRace.ts';
import { stock } from './cases/stock.ts';
import { warmUp } from './cases/warmUp.ts';
import type { TruthCase } from './truthCase.ts';

/** All that theory is asked about. */
export const cases: readonly TruthCase[] = [
  mm1,
  mm3,
  md1,
  mm1Limited,
  absorbingChain,
  phaseType,
  warmUp,
  slaRace,
  responseRace,
  clockRace,
  constantStays,
  lognormalStays,
  scoreThreshold,
  responseDecay,
  limitedRounds,
  referrals,
  arrivalPattern,
  lognormalService,
  erlangService,
  evenArrivals,
  md2,
  mm2Limited,
  erlangLoss,
  lognormalLoss,
  overflowChain,
  erlangA,
  constantPatience,
  batchArrivals,
  gathering,
  weeklyReview,
  kindsOfWork,
  dueFirst,
  stagePriority,
  handRaisers,
  fieldPriority,
  jacksonNetwork,
  tandem,
  officeQueue,
  officeUtilisation,
  stock,
  measuredTeam,
  measuredOutcomes,
];
