import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { mean, meanSquare } from '../averages.ts';
import { exponential, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import { MINUTE_MS, type Watched } from '../watched.ts';

interface Referring {
  /** Mean minutes between two referrals of one evangelist, and for which it stays one. */
  readonly between: number;
  readonly stay: number;
}

/**
 * An evangelist refers until it leaves: a geometric number of leads, who refer in turn. All who come from one
 * lead are a Galton–Watson tree, of 1 / (1 − m) leads on average and s² / (1 − m)³ in its variance.
 */
export const referrals = truthCase<Referring>({
  id: 'referrals',
  title: 'Referrals of referrals: the size of a branching family',
  parameters: { between: 10, stay: 4 },
  mistake: { words: 'evangelists stay 3 % longer', parameters: { stay: 4.12 } },
  expected({ between, stay }) {
    const referred = stay / between;
    return {
      referrals_per_lead: referred,
      family_mean: 1 / (1 - referred),
      family_var: (referred * (1 + referred)) / (1 - referred) ** 3,
    };
  },
  blueprint: ({ between, stay }) =>
    blueprintOf(
      poisson('evangelist', 5),
      stage('evangelist'),
      stage('gone', { kind: 'end' }),
      transition('evangelist', 'evangelist', { kind: 'refer', delay: exponential(between) }),
      transition('evangelist', 'gone', { share: 1, delay: exponential(stay) }),
    ),
  measure(run, { between, stay }) {
    const sizes = familySizes(run);
    const leads = sizes.reduce((sum, size) => sum + size, 0);
    return {
      referrals_per_lead: (leads - sizes.length) / leads,
      family_mean: mean(sizes),
      family_var: meanSquare(sizes, 1 / (1 - stay / between)),
    };
  },
  coolDown: 2_000,
  wide: ['family_var'],
  full: { replications: 40, minutes: 10_000 },
  small: { replications: 10, minutes: 2_000, ofWrong: 0 },
});

/** The number of leads in the families whose first lead arrived while the run was watched. */
function familySizes({ log: { leads }, from, until }: Watched): number[] {
  const sizes: number[] = [];
  const family = new Int32Array(leads.length).fill(-1);
  for (let lead = 0; lead < leads.length; lead += 1) {
    const arrived = leads.arrived[lead]! / MINUTE_MS;
    const parent = leads.parent[lead]!;
    // A lead comes after the one that referred it.
    if (parent >= 0) family[lead] = family[parent]!;
    else if (arrived >= from && arrived < until) family[lead] = sizes.push(0) - 1;
    if (family[lead]! >= 0) sizes[family[lead]!]! += 1;
  }
  return sizes;
}
