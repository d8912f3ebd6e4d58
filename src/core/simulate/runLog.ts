/**
 * What a run leaves behind: three tables of columns, nothing an object a lead. A row of `visits` is written
 * when the visit ends (or the run does), a row of `events` when something happens, a row of `leads` when one
 * arrives; the row number of `leads` is the lead's number everywhere else. Instants are whole milliseconds
 * since the run's start; NaN stands for "never". Indices point into the plan the run was made with.
 */
export interface RunLog {
  readonly leads: LeadColumns;
  readonly visits: VisitColumns;
  readonly events: EventColumns;
}

export interface LeadColumns {
  readonly length: number;
  readonly source: Uint16Array;
  readonly arrived: Float64Array;
  /** The lead that referred it; -1: none; -2 less a stage: it stood in that stage when the run began. */
  readonly parent: Int32Array;
  /** Which one of its source (or of its parent) it is, from 0: with the source (or parent) the key of its draws. */
  readonly ordinal: Int32Array;
  /** What its deal is worth if it becomes a customer; NaN: the blueprint does not say. */
  readonly value: Float64Array;
  /**
   * Row-major, one value a plan field: a number, a code of the field's dictionary, or NaN where missing. Of
   * single precision, unless a lead source lists a number that would not be the same then.
   */
  readonly attributes: Float32Array | Float64Array;
}

export interface VisitColumns {
  readonly length: number;
  readonly lead: Int32Array;
  readonly stage: Uint16Array;
  readonly entered: Float64Array;
  /** The first start of work by a person; NaN: none yet. */
  readonly firstResponse: Float64Array;
  /** NaN: still there when the run ended. */
  readonly left: Float64Array;
  /** The plan way it left by; -1: still there, or an end. */
  readonly way: Int16Array;
  /** The plan reason that was given; -1: none. */
  readonly reason: Int16Array;
  readonly flags: Uint8Array;
  /** Milliseconds in waits and queues, and from starts to ends of work; sub-stages' are in their groups' too. */
  readonly waited: Float32Array;
  readonly worked: Float32Array;
}

export interface EventColumns {
  readonly length: number;
  readonly lead: Int32Array;
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  /** What it is about: an index whose table depends on the kind. */
  readonly subject: Uint16Array;
}

/** Bits of a visit's `flags`. */
export const VisitFlag = {
  firstResponseMissed: 1,
  maximumTimeMissed: 2,
  /** The lead had been recycled before. */
  recycled: 4,
  /** The lead had raised its hand when it entered. */
  handRaiser: 8,
  /** Marked as made without having been made (no-skip policy "backfill"). */
  backfilled: 16,
  /** The stage has decision ways and none of them was open. */
  stuck: 32,
  /** The lead's first visit to this stage: their number is the number of leads that were ever here. */
  firstVisit: 64,
} as const;

/** Kinds of event, with what `subject` points to. */
export const EventKind = {
  /** subject: plan activity. */
  activityStarted: 0,
  /** subject: plan activity. */
  activityEnded: 1,
  /** subject: plan signal. */
  signal: 2,
  /** subject: plan stage. */
  firstResponseMissed: 3,
  /** subject: plan stage. */
  maximumTimeMissed: 4,
  /** A decision or event way was taken. subject: plan way. */
  outcome: 5,
  /** An automatic way, a gate's way or a timer's way was taken. subject: plan way. */
  passed: 6,
  /** subject: plan status. */
  status: 7,
  /** A referral was made. subject: plan way. */
  referred: 8,
  /** The lead joined the queue of a team that could not begin at once. subject: plan activity. */
  queued: 9,
  /** The queue was full. subject: plan way. */
  overflowed: 10,
  /** The lead's patience ended. subject: plan way. */
  gaveUp: 11,
  /** The lead went past a stage (policy "with reason"). subject: plan stage. */
  skipped: 12,
} as const;

/** One column of a stored table. */
export type Column =
  Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/** A stretch of rows of one table as it travels and is stored: the columns by name, all of one length. */
export interface Chunk {
  readonly table: keyof RunLog;
  /** The number of the chunk within its table, from 0. */
  readonly index: number;
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Rows of a stored chunk; the last one of a table may have fewer. */
export const CHUNK_ROWS = 65_536;

/** The same for leads, whose rows are wide: a chunk is to stay a few megabytes. */
export const LEAD_CHUNK_ROWS = 16_384;
