import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { EventKind, type Chunk } from '../../core/simulate/runLog.ts';
import { eventWords, type EventWords } from './eventWords.ts';
import { RowQueue } from './rowQueue.ts';

/** The columns of the file, in their order. */
export const eventLogColumns = [
  'lead',
  'sourceId',
  'source',
  'instant',
  'elapsedMs',
  'event',
  'stageId',
  'stage',
  'subjectId',
  'subject',
  'toStageId',
  'toStage',
  'value',
] as const;

/** So many characters are handed over at once, about. */
const PIECE = 1 << 16;

/** The four cells of an event that is about nothing but the stage. */
const NO_SUBJECT = ',,,';

/**
 * Writes the log of a run as CSV, a row an event, while the run is made. Leads and events come in chunks of their
 * own, so an event waits until every lead that arrived before it is known. Besides a few chunks, no more is in
 * memory than each lead's source and stage.
 */
export class EventLog {
  readonly #plan: Plan;
  readonly #words: EventWords;
  readonly #write: (text: string) => void;
  readonly #leads = new RowQueue('source', 'arrived', 'parent', 'value');
  readonly #events = new RowQueue('lead', 'at', 'kind', 'subject');
  /** Leads that have been written, and for each its source and the innermost stage it is in. */
  #known = 0;
  #sources = new Uint16Array(1_024);
  #stages = new Uint16Array(1_024);
  #text = `${eventLogColumns.join(',')}\r\n`;

  constructor(blueprint: Blueprint, plan: Plan, write: (text: string) => void) {
    this.#plan = plan;
    this.#words = eventWords(blueprint, plan);
    this.#write = write;
  }

  /** Takes in a chunk. Visits are passed over: events say what begins and ends them. */
  add(chunk: Chunk): void {
    if (chunk.table === 'leads') this.#leads.push(chunk);
    if (chunk.table === 'events') this.#events.push(chunk);
    if (!this.#leads.isEmpty) this.#writeBefore(this.#leads.last('arrived'));
  }

  /** Writes what is left. */
  finish(): void {
    this.#writeBefore(Infinity);
    while (!this.#leads.isEmpty) this.#writeLead(this.#entryStage());
    this.#write(this.#text);
    this.#text = '';
  }

  /** Writes the events before an instant; all leads that arrive before it are known. */
  #writeBefore(limit: number): void {
    while (!this.#events.isEmpty && this.#events.first('at') < limit) {
      const at = this.#events.first('at');
      // A lead that was referred comes after the event that made it.
      while (!this.#leads.isEmpty && this.#leads.first('arrived') <= at && this.#leads.first('parent') < 0)
        this.#writeLead(this.#entryStage());
      this.#writeEvent(at);
    }
  }

  #writeEvent(at: number): void {
    const events = this.#events;
    const lead = events.first('lead');
    const kind = events.first('kind');
    const subject = events.first('subject');
    events.next();
    const word = this.#words.kinds[kind]!;
    const about = word.subjects[subject]!;
    this.#writeRow(lead, at, word.name, about.stage < 0 ? this.#stages[lead]! : about.stage, about.cells);
    if (kind === EventKind.signal) this.#text += this.#plan.signals[subject]!.points;
    this.#endRow();
    const way = word.isMove ? this.#plan.ways[subject]! : undefined;
    if (way === undefined) return;
    const reached = way.enters.at(-1) ?? way.to;
    if (kind !== EventKind.referred) this.#stages[lead] = reached;
    else if (!this.#leads.isEmpty && this.#leads.first('parent') === lead) this.#writeLead(reached);
  }

  /** The stage that the next lead begins in. */
  #entryStage(): number {
    const parent = this.#leads.first('parent');
    // Stock names its stage in the place of a parent.
    if (parent < -1) return -2 - parent;
    const source = this.#plan.sources[this.#leads.first('source')]!;
    return source.enters.at(-1) ?? source.entryStage;
  }

  #writeLead(stage: number): void {
    const lead = this.#known;
    this.#known += 1;
    if (lead === this.#sources.length) {
      this.#sources = doubled(this.#sources);
      this.#stages = doubled(this.#stages);
    }
    const leads = this.#leads;
    this.#sources[lead] = leads.first('source');
    this.#stages[lead] = stage;
    const isStock = leads.first('parent') < -1;
    this.#writeRow(lead, leads.first('arrived'), isStock ? 'stock' : 'arrived', stage, NO_SUBJECT);
    const value = leads.first('value');
    if (!Number.isNaN(value)) this.#text += value;
    this.#endRow();
    leads.next();
  }

  /** All cells of a row but the value. */
  #writeRow(lead: number, at: number, event: string, stage: number, subject: string): void {
    const instant = new Date(this.#plan.startInstant + at).toISOString();
    const source = this.#words.sources[this.#sources[lead]!] ?? ',';
    this.#text += `${lead},${source},${instant},${at},${event},${this.#words.stages[stage]},${subject},`;
  }

  #endRow(): void {
    this.#text += '\r\n';
    if (this.#text.length < PIECE) return;
    this.#write(this.#text);
    this.#text = '';
  }
}

function doubled(column: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(column.length * 2);
  wider.set(column);
  return wider;
}
