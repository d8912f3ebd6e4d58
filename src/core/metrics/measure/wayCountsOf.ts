import type { RunCounter } from './tally.ts';

/**
 * How many leads went along each way of the plan, by its id; for a referral: how many it brought. Where only one
 * way refers, the leads themselves say so; where several do, the events of the run have to.
 */
export function wayCountsOf(counter: RunCounter): Record<string, number> {
  const { plan, referred, referrals } = counter;
  const referring = plan.ways.filter(({ trigger }) => trigger === 'referral');
  return Object.fromEntries(
    plan.ways.map(({ id, trigger }, place) => {
      if (trigger !== 'referral') return [id, counter.takenBy(place)];
      return [id, referring.length === 1 ? referrals : referred[place]!];
    }),
  );
}
