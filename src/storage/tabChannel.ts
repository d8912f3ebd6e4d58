import { isBlueprintId, isRevision } from './blueprintRow.ts';

/** Word that a blueprint is at a revision now. What changed is read from the database, never from a message. */
export interface TabMessage {
  readonly blueprintId: string;
  readonly revision: number;
}

/** The way from tab to tab of this origin. */
export interface TabChannel {
  tell(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): () => void;
  close(): void;
}

/** A channel over BroadcastChannel; without one only this tab hears. Listeners of this tab hear as well. */
export function createTabChannel(Channel: typeof BroadcastChannel | undefined): TabChannel {
  const listeners = new Set<(message: TabMessage) => void>();
  const spread = (message: TabMessage) => {
    for (const hear of listeners) hear(message);
  };
  const channel = Channel === undefined ? null : new Channel('stagecraft');
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    // Whatever else arrives is not ours.
    if (message !== null) spread(message);
  });
  // In Node an open channel would keep the process alive.
  (channel as { unref?: () => void } | null)?.unref?.();
  return {
    tell(message) {
      channel?.postMessage(message);
      spread(message);
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    close: () => channel?.close(),
  };
}

function readMessage(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { blueprintId, revision } = data as Record<string, unknown>;
  return isBlueprintId(blueprintId) && isRevision(revision) ? { blueprintId, revision } : null;
}
