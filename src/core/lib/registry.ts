/** A fixed set of things of one kind, each known by an id that documents may store. */
export interface Registry<Entry extends { readonly id: string }> {
  readonly all: readonly Entry[];
  find(id: string): Entry | undefined;
}

/** Makes a registry; throws when two entries claim one id, which only a programming mistake can cause. */
export function createRegistry<Entry extends { readonly id: string }>(
  name: string,
  entries: readonly Entry[],
): Registry<Entry> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    if (byId.has(entry.id))
      throw new Error(`The registry of ${name} has two entries with the id "${entry.id}".`);
    byId.set(entry.id, entry);
  }
  return { all: entries, find: (id) => byId.get(id) };
}
