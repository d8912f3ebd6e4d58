import { findRecord } from '../../model/queries.ts';
import type { Phase } from '../../model/records/organisation.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { CheckContext } from './checkContext.ts';

/** The phase of a stage, or of the nearest group around it that has one. */
export function phaseOf(stage: Stage, { blueprint, lineage }: CheckContext): Phase | undefined {
  return lineage(stage).flatMap(({ phaseId }) => findRecord(blueprint, 'phase', phaseId) ?? [])[0];
}
