import type { FollowEdits } from '../../src/app/followingEdits.ts';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';

/** Says at once what an edit means, and simulates nothing. */
export const followHere: FollowEdits = ({ onAnswer }) => ({
  edited(blueprint, revision) {
    const { plan, problems } = compileBlueprint(blueprint);
    if (plan === null) onAnswer({ kind: 'impossible', revision, problems });
    else onAnswer({ kind: 'planned', revision, planHash: plan.hash });
  },
  stop: () => undefined,
});
