import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';
import { lifecycle } from './lifecycle.ts';
import { logDigest } from './logDigest.ts';

const DAYS = 365;
const blueprints: readonly (readonly [string, () => Blueprint])[] = [
  ['template', () => rawLeadToEvangelist.build()],
  ['lifecycle', () => lifecycle],
];

/** The digests of the runs that must never change unnoticed, a line each: a year, with stock, of three seeds. */
export async function pinnedRuns(): Promise<string> {
  const lines: string[] = [];
  for (const [name, build] of blueprints) {
    const plan = compileBlueprint(build(), DAYS).plan!;
    for (const seed of [1, 2, 3]) {
      const log = simulate(plan, { leads: null, days: DAYS, seed, stock: true });
      lines.push(`${name} ${seed} ${await logDigest(log)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
