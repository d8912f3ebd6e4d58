import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const missingMilestone = checkOfWhole({
  id: 'missingMilestone',
  label: 'A blueprint that does not say where leads are won',
  kind: 'completeness',
  severity: 'gap',
  why: 'A lifecycle covers everything from the first contact to the customer who recommends you. Conversion can be counted only when it is said where that is.',
  asks: ({ idsOf }) => (idsOf('stage').length === 0 ? 0 : 2),
  find({ blueprint, idsOf }) {
    if (idsOf('stage').length === 0) return [];
    const { id, customerStageId, evangelistStageId } = singleton(blueprint, 'settings');
    return [
      ...(customerStageId === null
        ? [
            {
              recordId: id,
              path: ['customerStageId'],
              sentence: 'The blueprint does not say in which stage a lead counts as a customer.',
              remedy: 'Choose that stage in the settings, so that won leads can be counted.',
            },
          ]
        : []),
      ...(evangelistStageId === null
        ? [
            {
              recordId: id,
              path: ['evangelistStageId'],
              sentence: 'The blueprint does not say in which stage a customer counts as a promoter.',
              remedy: 'Choose that stage in the settings: a lifecycle goes on until customers recommend you.',
            },
          ]
        : []),
    ];
  },
});
