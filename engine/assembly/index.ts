// What the page may call.

export { forgetAll, allocate, bytesInUse } from './memory';
export { sampler } from './samplers';
export { calendar } from './calendars';
export { clockLine } from './clocks';
export {
  beginPlan,
  delay,
  setActivity,
  setRules,
  setScore,
  setSignal,
  setSource,
  setStage,
  setStatuses,
  setWay,
} from './plan';
export { beginTeams, setCrew, setTeam, teamTotal, waitCountsOf } from './teams';
export { setProgram } from './criteria';
export { bytesPerLead, layOutLeads } from './leads';
export { columnAt, layOutLog } from './log';
export { beginStreams, setStream } from './stream';
export { beginSignals } from './planSignal';
export { beginWeighing } from './weighing';
export { advance, beginRun, finish, leadCount, reached, start } from './run';
