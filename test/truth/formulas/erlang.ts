/** What theory says about a queue in steady state. L: how many are there, Lq: how many wait, W and Wq: how long. */
export interface QueueValues {
  readonly utilisation: number;
  readonly L: number;
  readonly Lq: number;
  readonly W: number;
  readonly Wq: number;
}

/** By Little's law, everything from the mean wait. */
export function queueValues(rate: number, service: number, servers: number, wait: number): QueueValues {
  return {
    utilisation: (rate * service) / servers,
    L: rate * (wait + service),
    Lq: rate * wait,
    W: wait + service,
    Wq: wait,
  };
}

/** Erlang B: the share that finds all servers busy and is lost, by its recurrence in the number of servers. */
export function erlangB(load: number, servers: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** Erlang C: the share that has to wait in M/M/c. */
export function erlangC(load: number, servers: number): number {
  const blocked = erlangB(load, servers);
  return (servers * blocked) / (servers - load * (1 - blocked));
}

/** M/M/c: so many arrivals a minute, a mean service of so many minutes. */
export function mmc(rate: number, service: number, servers: number): QueueValues {
  const load = rate * service;
  const wait = (erlangC(load, servers) * service) / (servers - load);
  return queueValues(rate, service, servers, wait);
}

/** M/G/1 (Pollaczek and Khinchine) from the first two moments of the service. */
export function mg1(rate: number, service: number, secondMoment: number): QueueValues {
  return queueValues(rate, service, 1, (rate * secondMoment) / (2 * (1 - rate * service)));
}
