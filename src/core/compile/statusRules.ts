import type { Plan } from './plan.ts';

/**
 * Rule P2: the first work on a lead turns New into Connecting, speaking with it turns both into Connected;
 * statuses that stand for more than that stay. Returns the new status, or -1 where nothing changes.
 */
export function statusAfter(plan: Plan, status: number, what: 'activity' | 'contact'): number {
  const next = what === 'activity' ? plan.statusOnActivity : plan.statusOnContact;
  const isEarly =
    status < 0 || status === plan.statusOnHandOff || (what === 'contact' && status === plan.statusOnActivity);
  return isEarly && next !== status ? next : -1;
}
