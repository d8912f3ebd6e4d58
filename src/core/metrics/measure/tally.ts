import type { Plan } from '../../compile/plan.ts';
import { EventKind, VisitFlag, type Chunk, type Column } from '../../simulate/runLog.ts';
import { NumberList } from './numberList.ts';
import { QualifiedCount } from './qualifiedCount.ts';

/** What was counted for one stage. */
export interface StageTally {
  begun: number;
  ended: number;
  /** Visits that had not ended when the run did. */
  open: number;
  /** First visits of a lead: different leads that were ever here. */
  leads: number;
  /** Visits left by an advancing or winning way. */
  advanced: number;
  /** Visits that missed a promise, and those of them that are still open. */
  late: number;
  lateOpen: number;
  stuck: number;
  /** Visits of leads that had raised their hand. */
  handRaisers: number;
  readonly promises: boolean;
  /** Milliseconds in stage of ended visits, and until the first response. */
  readonly times: NumberList;
  readonly responses: NumberList;
}

/** What was counted for a whole run. */
export interface RunTally {
  arrived: number;
  readonly stages: readonly StageTally[];
  /** How often each way of the plan was taken. */
  readonly ways: Float64Array;
}

const DAY = 86_400_000;
const LATE = VisitFlag.firstResponseMissed | VisitFlag.maximumTimeMissed;

/** Counts a run chunk by chunk, as it is made: nothing is looked at twice. */
export class RunCounter implements RunTally {
  arrived = 0;
  readonly stages: readonly StageTally[];
  readonly ways: Float64Array;
  /** Visits to the qualifying stage by how the lead came; null: the plan names no such stage. */
  readonly qualified: QualifiedCount | null;
  readonly #plan: Plan;
  readonly #arrivals = new NumberList();
  readonly #customerLeads = new NumberList();
  readonly #customerSince = new NumberList();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.ways = new Float64Array(plan.ways.length);
    this.qualified = plan.qualifiedStage < 0 ? null : new QualifiedCount();
    this.stages = plan.stages.map((stage) => ({
      begun: 0,
      ended: 0,
      open: 0,
      leads: 0,
      advanced: 0,
      late: 0,
      lateOpen: 0,
      stuck: 0,
      handRaisers: 0,
      promises: stage.promises.length > 0,
      times: new NumberList(),
      responses: new NumberList(),
    }));
  }

  /** Takes in the rows of one chunk. */
  add({ table, rows, columns }: Pick<Chunk, 'table' | 'rows' | 'columns'>): void {
    if (table === 'leads') this.#addLeads(rows, columns);
    else if (table === 'visits') this.#addVisits(rows, columns);
    else this.#addEvents(rows, columns);
  }

  /** Leads that became customers, and how long each took from its arrival. */
  timesToCustomer(): NumberList {
    const times = new NumberList();
    for (let n = 0; n < this.#customerLeads.length; n += 1) {
      times.push(this.#customerSince.at(n) - this.#arrivals.at(this.#customerLeads.at(n)));
    }
    return times;
  }

  /** Leads that became customers on each day of the run so far, from its first; a day is 24 hours. */
  customersByDay(): number[] {
    const days: number[] = [];
    for (let n = 0; n < this.#customerSince.length; n += 1) {
      const day = Math.floor(this.#customerSince.at(n) / DAY);
      while (days.length <= day) days.push(0);
      days[day] = days[day]! + 1;
    }
    return days;
  }

  #addLeads(rows: number, columns: Readonly<Record<string, Column>>): void {
    this.arrived += rows;
    for (let row = 0; row < rows; row += 1) this.#arrivals.push(columns['arrived']![row]!);
  }

  #addVisits(rows: number, columns: Readonly<Record<string, Column>>): void {
    const { stage, entered, firstResponse, left, way, flags, lead } = columns as Readonly<
      Record<VisitColumn, Column>
    >;
    for (let row = 0; row < rows; row += 1) {
      const place = stage[row]!;
      const tally = this.stages[place]!;
      const flag = flags[row]!;
      const isOpen = Number.isNaN(left[row]!);
      const advances = !isOpen && way[row]! >= 0 && this.#advances(way[row]!);
      tally.begun += 1;
      if (isOpen) tally.open += 1;
      else {
        tally.ended += 1;
        tally.times.push(left[row]! - entered[row]!);
        if (advances) tally.advanced += 1;
      }
      if (!Number.isNaN(firstResponse[row]!)) tally.responses.push(firstResponse[row]! - entered[row]!);
      if (flag & LATE) {
        tally.late += 1;
        if (isOpen) tally.lateOpen += 1;
      }
      if (flag & VisitFlag.stuck) tally.stuck += 1;
      if (flag & VisitFlag.handRaiser) tally.handRaisers += 1;
      if (place === this.#plan.qualifiedStage) {
        this.qualified?.visited(lead[row]!, (flag & VisitFlag.handRaiser) !== 0, advances);
      }
      if (flag & VisitFlag.firstVisit) {
        tally.leads += 1;
        if (place === this.#plan.customerStage) {
          this.#customerLeads.push(lead[row]!);
          this.#customerSince.push(entered[row]!);
          this.qualified?.becameCustomer(lead[row]!);
        }
      }
    }
  }

  #advances(way: number): boolean {
    const { kind } = this.#plan.ways[way]!;
    return kind === 'advance' || kind === 'win';
  }

  #addEvents(rows: number, columns: Readonly<Record<string, Column>>): void {
    const { kind, subject } = columns as Readonly<Record<'kind' | 'subject', Column>>;
    for (let row = 0; row < rows; row += 1) {
      const what = kind[row]!;
      if (what === EventKind.outcome || what === EventKind.passed || what === EventKind.referred) {
        this.ways[subject[row]!] = this.ways[subject[row]!]! + 1;
      }
    }
  }
}

type VisitColumn = 'lead' | 'stage' | 'entered' | 'firstResponse' | 'left' | 'way' | 'flags';
