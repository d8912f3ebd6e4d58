import type { Plan, PlanDelay, PlanDuration } from '../compile/plan.ts';
import { sample } from '../lib/distributions.ts';
import { afterOpenTime } from '../lib/openTime.ts';
import { Agenda } from './agenda.ts';
import { ColumnWriter, eventTypes, leadTypes, visitTypes, type ColumnTypes } from './columnWriter.ts';
import { LeadPool } from './leadPool.ts';
import { LEAD_CHUNK_ROWS, type Chunk } from './runLog.ts';

/** One run while it is under way: the plan, the leads, what is due, and the tables that are written. */
export class Run {
  readonly pool: LeadPool;
  readonly agenda = new Agenda();
  readonly leads: ColumnWriter<Record<keyof typeof leadTypes, ColumnTypes[string]>>;
  readonly visits: ColumnWriter<typeof visitTypes>;
  readonly events: ColumnWriter<typeof eventTypes>;
  /** The source whose leads referrals are; -1: none says so. */
  readonly referralSource: number;
  #serial = 0;

  constructor(
    readonly plan: Plan,
    readonly seed: number,
    onChunk: (chunk: Chunk) => void,
  ) {
    this.pool = new LeadPool(plan);
    this.leads = new ColumnWriter(
      'leads',
      { ...leadTypes, attributes: attributesTypeOf(plan) },
      onChunk,
      { attributes: plan.fields.length },
      LEAD_CHUNK_ROWS,
    );
    this.visits = new ColumnWriter('visits', visitTypes, onChunk);
    this.events = new ColumnWriter('events', eventTypes, onChunk);
    this.referralSource = plan.sources.findIndex(({ isReferral }) => isReferral);
  }

  nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  /** Writes down what happened to a lead. */
  log(slot: number, at: number, kind: number, subject: number): void {
    const { columns, place } = this.events;
    columns.lead[place] = this.pool.row[slot]!;
    columns.at[place] = at;
    columns.kind[place] = kind;
    columns.subject[place] = subject;
    this.events.next();
  }

  /** The instant after a drawn length of time; the draw belongs to a visit and a purpose (rule R2). */
  afterDelay(delay: PlanDelay | null, slot: number, word: number, purpose: number, now: number): number {
    if (delay === null) return now;
    const { keyA, keyB } = this.pool;
    const drawn = sample(delay.sampler, keyA[slot]!, keyB[slot]!, word, purpose);
    const ms = Math.round(drawn * delay.unitMs);
    return delay.calendar < 0 ? now + ms : afterOpenTime(this.plan.calendars[delay.calendar]!, now, ms);
  }

  /** The instant after a fixed length of time. */
  afterDuration({ ms, calendar }: PlanDuration, now: number): number {
    return calendar < 0 ? now + ms : afterOpenTime(this.plan.calendars[calendar]!, now, ms);
  }
}

/** A lead that is read back must decide as it did: listed numbers keep the precision they need. */
function attributesTypeOf(plan: Plan): 'f32' | 'f64' {
  const listed = plan.sources.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values));
  return listed.every((value) => Object.is(Math.fround(value), value)) ? 'f32' : 'f64';
}

/** Purposes of draws within a visit; the subject's own word and a round are mixed in. */
export const Purpose = {
  wait: 0x57414954,
  effort: 0x4546464f,
  outcome: 0x4f555443,
  delay: 0x44454c41,
  reason: 0x52454153,
  signalTime: 0x53494754,
  signalKind: 0x4b494e44,
  referral: 0x52454645,
} as const;
