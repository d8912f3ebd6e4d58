import { singleton } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';
import { passedBy } from './context/passedBy.ts';
import { listed } from './context/words.ts';

export const skippedStage = checkOf('transition', {
  id: 'skippedStage',
  label: 'Ways that go past a stage of the success path',
  kind: 'structure',
  severity: 'warning',
  why: 'Each lead goes through every lifecycle stage and does not skip any: skips distort the conversion rate of each stage and with it the forecast.',
  find(way, context) {
    if (singleton(context.blueprint, 'policies').skipping !== 'strict') return [];
    const skipped = passedBy(way, context);
    if (skipped.length === 0) return [];
    return [
      {
        sentence: `The way from ${context.name(way.fromId)} to ${context.name(way.toId)} goes past ${listed(skipped.map(({ name }) => name))}, and leads must not skip a stage.`,
        remedy:
          'Delete it, or allow skipping in the policies: with a reason, or by marking the stages as passed.',
      },
    ];
  },
});
