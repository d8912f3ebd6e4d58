// What the page may call.

export { forgetAll, allocate, bytesInUse } from './memory';
export { sampler } from './samplers';
export { calendar } from './calendars';
export { clockLine } from './clocks';
export { beginPlan, setRules, setScore, setStatuses } from './plan';
export { delay, setActivity, setSignal, setSource, setStage, setWay } from './planWriting';
export { teamTotal, waitCountsOf } from './teamTotals';
export { beginTeams, setCrew, setTeam } from './teams';
export { setProgram } from './criteria';
export { bytesPerLead, layOutLeads } from './leads';
export { columnAt, layOutLog } from './log';
export { beginStreams, setStream } from './stream';
export { beginSignals } from './planSignal';
export { beginWeighing } from './weighing';
export { advance, beginRun, finish, leadCount, reached, start } from './run';
