/**
 * The mean number in M/D/c. Between two instants that are one service apart all who were in service have gone
 * and those who came are there: N(t + D) = max(N(t) − c, 0) + Poisson(λD) (Crommelin 1932). The steady state is
 * found by going on until it stands still.
 */
export function meanNumberInMdc(rate: number, service: number, servers: number): number {
  const most = 400;
  const arrivals = poissonShares(rate * service, most);
  let state = arrivals;
  for (let round = 0; round < 20_000; round += 1) {
    const next = step(state, arrivals, servers);
    const change = next.reduce((sum, share, n) => sum + Math.abs(share - state[n]!), 0);
    state = next;
    if (change < 1e-14) break;
  }
  return state.reduce((sum, share, n) => sum + n * share, 0);
}

function step(state: readonly number[], arrivals: readonly number[], servers: number): number[] {
  const left = state.map((_, n) => state[n + servers] ?? 0);
  for (let n = 0; n < servers; n += 1) left[0]! += state[n]!;
  return state.map((_, n) => {
    let sum = 0;
    for (let came = 0; came <= n; came += 1) sum += arrivals[came]! * left[n - came]!;
    return sum;
  });
}

function poissonShares(expected: number, most: number): number[] {
  const shares = [Math.exp(-expected)];
  for (let n = 1; n < most; n += 1) shares.push((shares[n - 1]! * expected) / n);
  return shares;
}
