import { pathStarts, successPath } from '../../../core/analyse/path/successPath.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './Editors.module.css';

/** What the policy on skipping means, told by three stages of the blueprint. */
export function PolicySummary({ record }: { record: BlueprintRecord }) {
  const blueprint = useDocument((state) => state.blueprint);
  if (record.type !== 'policies') return null;
  const [from, over, to] = threeStages(blueprint);
  const told = {
    strict: `No stage may be skipped. A way from ${from} to ${to} that goes past ${over} is a mistake in the blueprint, and the problem list says so.`,
    withReason: `A stage may be skipped with a reason. A lead that goes from ${from} to ${to} at once is allowed to; that it skipped ${over} is recorded and counted.`,
    backfill: `Skipped stages are filled in. A lead that goes from ${from} to ${to} at once counts as having been in ${over}, so the strict funnel stays whole; the visit took no time and nobody worked on it.`,
  }[record.skipping];
  return <p className={styles.sentence}>{told}</p>;
}

/** Three stages that follow each other on the success path, as their cards call them. */
function threeStages(blueprint: Blueprint): readonly string[] {
  const graph = {
    stages: recordsOf(blueprint, 'stage'),
    links: recordsOf(blueprint, 'transition').map((transition) => ({
      transition,
      fromId: transition.fromId,
      toId: transition.toId,
    })),
  };
  const [start] = pathStarts(graph);
  const path = start === undefined ? [] : successPath(graph, start.id);
  const names = path.slice(1, 4).map(({ name, abbreviation }) => abbreviation || name);
  return names.length === 3 ? names : ['one stage', 'the next', 'the one after it'];
}
