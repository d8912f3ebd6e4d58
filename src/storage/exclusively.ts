/** Does something that no other tab may do at the same time under the same name. */
export type Exclusively = <T>(name: string, act: () => Promise<T>) => Promise<T>;

/** One after the other in all tabs where the browser has locks, else one after the other in this tab. */
export function createExclusively(locks: Pick<LockManager, 'request'> | undefined): Exclusively {
  if (locks !== undefined)
    return <T>(name: string, act: () => Promise<T>) =>
      locks.request(`stagecraft:${name}`, () => act()) as unknown as Promise<T>;
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, act: () => Promise<T>) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(act, act);
    last.set(name, mine);
    return mine;
  };
}
