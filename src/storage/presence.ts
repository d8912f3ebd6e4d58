/** Holds a name as long as this page lives, and says which names any page holds. */
export interface Presence {
  /** The result lets the name go. */
  hold(name: string): () => void;
  held(): Promise<ReadonlySet<string>>;
}

/** Presence by the browser's locks, which end with their page, however it ends; null where it has none. */
export function createPresence(locks: Pick<LockManager, 'request' | 'query'> | undefined): Presence | null {
  if (locks === undefined) return null;
  return {
    hold(name) {
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      locks.request(name, () => released).catch(() => {});
      return release;
    },
    async held() {
      const { held = [], pending = [] } = await locks.query();
      return new Set([...held, ...pending].map(({ name }) => name ?? ''));
    },
  };
}
