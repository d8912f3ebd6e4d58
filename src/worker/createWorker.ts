import workerAddress from './simulation.worker.ts?worker&url';

/** The part of the browser's Trusted Types that is used; browsers without them take the address as it is. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

let trusted: unknown;

/** Starts a simulation worker. The page's policy trusts one script address only: our own worker's. */
export function createSimulationWorker(): Worker {
  trusted ??= trust(workerAddress);
  return new Worker(trusted as string, { type: 'module' });
}

function trust(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy('worker', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError('Only the simulation worker may be started.');
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
