// What a lead and its stay in a stage are, as stretches of memory.

export const RECYCLED: u8 = 1;
export const HAND_RAISER: u8 = 2;

/** What a lead's work is at; see `working`. */
export const NOTHING: u8 = 0;

@unmanaged
export class Lead {
  key: u64;
  /** When it joined the queue, or when work on it began. */
  since: f64;
  /** Row of the lead in the log; -1: there is none here. */
  row: i32;
  /** Names what is planned as its work: an entry of the agenda with another number has no effect. */
  workNumber: u32;
  /** Neighbours in a queue, or the next free place. */
  next: usize;
  previous: usize;
  /** The way it has decided for, or the crew that works on it. */
  workSubject: i32;
  source: u16;
  status: i16;
  /** The stage it began in. */
  entry: u16;
  /** How often an outcome was drawn in this visit: the numbers of their draws. */
  outcomeRound: u16;
  /** Moves made at one instant: a circle without time would otherwise never end. */
  moves: u16;
  /** Which activity of its stage it is at. */
  workPlace: u16;
  flags: u8;
  /** The level of the stage it is in, from 0; the stages around it are the levels above. */
  leaf: i8;
  workKind: u8;
  priority: u8;
}

/** A lead's stay in one of the nested stages it is in. */
@unmanaged
export class Visit {
  entered: f64;
  /** The first start of work by a person; NaN: none yet. */
  responded: f64;
  /** Names this one visit among all; 0: it has ended. */
  serial: u32;
  /** Milliseconds in queues, and from starts to ends of work. */
  waited: f32;
  worked: f32;
  stage: u16;
  flags: u8;
  unused: u8;
}

@unmanaged
export class Score {
  fit: f64;
  engagement: f64;
  intent: f64;
  /** When the points were counted. */
  at: f64;
  /** Which pending fall of the score counts. */
  fallNumber: u32;
  signalNumber: u32;
  signalRound: u16;
  unused: u16;
  nextSignal: i32;
}
