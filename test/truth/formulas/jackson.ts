import { mmc, type QueueValues } from './erlang.ts';
import { oneLess, solve, transposed } from './linear.ts';

/** A station of a network: its servers, its mean service, and where leads go from it (the rest leaves). */
export interface Station {
  readonly servers: number;
  readonly service: number;
  readonly arrivals: number;
  readonly next: Readonly<Record<string, number>>;
}

/** Rates of all arrivals by station, recycled leads among them: λ = γ + Pᵀ λ. */
export function trafficOf(stations: Readonly<Record<string, Station>>): number[] {
  const names = Object.keys(stations);
  const routes = names.map((from) => names.map((to) => stations[from]!.next[to] ?? 0));
  return solve(
    transposed(oneLess(routes)),
    names.map((name) => stations[name]!.arrivals),
  );
}

/** By station, the queue that it is: each is M/M/c as if it stood alone (Jackson 1957). */
export function jackson(stations: Readonly<Record<string, Station>>): Readonly<Record<string, QueueValues>> {
  const traffic = trafficOf(stations);
  return Object.fromEntries(
    Object.entries(stations).map(([name, { service, servers }], place) => [
      name,
      mmc(traffic[place]!, service, servers),
    ]),
  );
}
