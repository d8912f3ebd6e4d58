import type { FromWorker } from './protocol.ts';

/** What work inside a worker is done with: to speak, to let waiting messages in, and to know how long it takes. */
export interface Workbench {
  say(message: FromWorker, transfer?: Transferable[]): void;
  /** Resolves after the messages that wait have been heard. */
  breathe(): Promise<void>;
  /** Milliseconds, from any beginning. */
  now(): number;
}

/** Lets waiting messages in: a message to oneself comes after them, without the delay of a timer. */
export function createBreathing(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
