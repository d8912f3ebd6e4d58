import { erlangC } from './erlang.ts';

/** One class of leads: arrivals a minute, and the first two moments of the service. */
export interface PriorityClass {
  readonly rate: number;
  readonly service: number;
  readonly secondMoment: number;
}

/** Mean waits by class, the first served first, of one server that finishes what it has begun (Cobham 1954). */
export function cobham(classes: readonly PriorityClass[]): number[] {
  const remaining = classes.reduce((sum, { rate, secondMoment }) => sum + (rate * secondMoment) / 2, 0);
  let before = 0;
  return classes.map(({ rate, service }) => {
    const upTo = before + rate * service;
    const wait = remaining / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}

/** The same for several servers and one exponential service for all classes (Cobham 1954). */
export function cobhamOfMany(rates: readonly number[], service: number, servers: number): number[] {
  const load = rates.reduce((sum, rate) => sum + rate, 0) * service;
  const remaining = (erlangC(load, servers) * service) / servers;
  let before = 0;
  return rates.map((rate) => {
    const upTo = before + (rate * service) / servers;
    const wait = remaining / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}
