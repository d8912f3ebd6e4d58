import { singleton } from '../model/queries.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

export const missingMilestone: Check = {
  id: 'missingMilestone',
  label: 'A blueprint that does not say where leads are won',
  find({ blueprint, stages }) {
    if (stages.length === 0) return [];
    const { id, customerStageId, evangelistStageId } = singleton(blueprint, 'settings');
    const missing = (member: string, sentence: string, remedy: string): Problem => ({
      check: 'missingMilestone',
      severity: 'gap',
      recordId: id,
      path: [member],
      sentence,
      remedy,
    });
    return [
      ...(customerStageId === null
        ? [
            missing(
              'customerStageId',
              'The blueprint does not say in which stage a lead counts as a customer.',
              'Choose that stage in the settings, so that won leads can be counted.',
            ),
          ]
        : []),
      ...(evangelistStageId === null
        ? [
            missing(
              'evangelistStageId',
              'The blueprint does not say in which stage a customer counts as a promoter.',
              'Choose that stage in the settings: a lifecycle goes on until customers recommend you.',
            ),
          ]
        : []),
    ];
  },
};
