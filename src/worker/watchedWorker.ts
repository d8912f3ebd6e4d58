import { SILENCE_MS, type FromWorker, type ToWorker } from './protocol.ts';

/** The part of a Worker that is used: tests give one of their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker that is listened to, and missed when it falls silent: a dead one says nothing by itself. */
export interface WatchedWorker {
  tell(message: ToWorker): void;
  /** From now on it has to say something again and again, until it may `rest`. */
  expectWord(): void;
  rest(): void;
  end(): void;
}

/**
 * Starts a worker. `onFailure` hears a sentence when it could not run, failed or has died; it is of no use any
 * more then, and has been ended.
 */
export function watchWorker(
  createWorker: () => WorkerLike,
  onMessage: (message: Exclude<FromWorker, { readonly kind: 'beat' | 'failed' }>) => void,
  onFailure: (sentence: string) => void,
): WatchedWorker {
  const worker = createWorker();
  let silence: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const rest = () => {
    clearTimeout(silence);
    silence = undefined;
  };
  const expectWord = () => {
    rest();
    silence = setTimeout(
      () => fail('The simulation has stopped answering, perhaps for want of memory. Try fewer leads.'),
      SILENCE_MS,
    );
  };
  const end = () => {
    isEnded = true;
    rest();
    worker.terminate();
  };
  const fail = (sentence: string) => {
    if (isEnded) return;
    end();
    onFailure(sentence);
  };
  worker.addEventListener('error', (event) =>
    fail(`The simulation could not run: ${(event as ErrorEvent).message}.`),
  );
  worker.addEventListener('message', (event) => {
    if (isEnded) return;
    if (silence !== undefined) expectWord();
    const message = (event as MessageEvent<FromWorker>).data;
    if (message.kind === 'failed') fail(`The simulation failed: ${message.reason}`);
    else if (message.kind !== 'beat') onMessage(message);
  });
  return { tell: (message) => worker.postMessage(message), expectWord, rest, end };
}
