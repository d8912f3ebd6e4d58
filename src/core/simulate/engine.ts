import { engineModule } from './engineModule.ts';

/** What the engine calls on the page. */
export interface EngineCalls {
  /** Takes so many rows of a table away: 0 leads, 1 visits, 2 events. */
  handOver(table: number, rows: number): void;
}

/** The functions of the engine, as `engine/assembly` exports them: addresses and numbers only. */
export type EngineFunctions = Readonly<Record<EngineFunction, (...args: number[]) => number>>;

type EngineFunction =
  | 'forgetAll'
  | 'allocate'
  | 'bytesInUse'
  | 'bytesPerLead'
  | 'sampler'
  | 'calendar'
  | 'delay'
  | 'clockLine'
  | 'beginPlan'
  | 'setStage'
  | 'setWay'
  | 'setActivity'
  | 'setSignal'
  | 'setSource'
  | 'setStatuses'
  | 'setScore'
  | 'setRules'
  | 'setProgram'
  | 'beginTeams'
  | 'setTeam'
  | 'setCrew'
  | 'teamTotal'
  | 'waitCountsOf'
  | 'layOutLeads'
  | 'layOutLog'
  | 'columnAt'
  | 'beginStreams'
  | 'setStream'
  | 'beginSignals'
  | 'beginWeighing'
  | 'beginRun'
  | 'start'
  | 'advance'
  | 'finish'
  | 'reached'
  | 'leadCount';

/** The part of the platform's WebAssembly that is used; pages, workers and Node all have it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, (...args: number[]) => unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** More memory than this is given back to the machine when its run has ended. */
const KEPT_BYTES = 48 * 1_048_576;

let module: object | null = null;
const idle: Engine[] = [];

/** One engine with its own memory. It makes one run at a time, and any number one after another. */
export class Engine {
  readonly call: EngineFunctions;
  readonly #memory: { readonly buffer: ArrayBuffer };
  #calls: EngineCalls | null = null;

  constructor() {
    module ??= new WebAssembly.Module(bytesOf(engineModule));
    const { exports } = new WebAssembly.Instance(module, {
      log: { handOver: (table, rows) => this.#calls!.handOver(table!, rows!) },
      memory: {
        noMemory: () => {
          throw new Error('The run needs more memory than there is. Try fewer leads or fewer days.');
        },
      },
    });
    this.call = exports as unknown as EngineFunctions;
    this.#memory = exports['memory'] as { readonly buffer: ArrayBuffer };
  }

  /** An engine that is not in use, with nothing in its memory. */
  static take(calls: EngineCalls): Engine {
    const engine = idle.pop() ?? new Engine();
    engine.#calls = calls;
    engine.call.forgetAll();
    return engine;
  }

  /** Gives the engine back for another run; nobody may use it afterwards. */
  giveBack(): void {
    this.#calls = null;
    if (this.#memory.buffer.byteLength <= KEPT_BYTES) idle.push(this);
  }

  /** The engine's memory as it is now: it is another buffer whenever it has grown. */
  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in base64: core knows no function of the platform for that. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let at = 0, from = 0; at < length; at += 3, from += 4) {
    const word =
      (values[text.charCodeAt(from)]! << 18) |
      (values[text.charCodeAt(from + 1)]! << 12) |
      (values[text.charCodeAt(from + 2) & 127]! << 6) |
      values[text.charCodeAt(from + 3) & 127]!;
    bytes[at] = word >> 16;
    if (at + 1 < length) bytes[at + 1] = word >> 8;
    if (at + 2 < length) bytes[at + 2] = word;
  }
  return bytes;
}
