import type { Stage } from '../model/records/stage.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const doubledAbbreviation = checkOfWhole({
  id: 'doubledAbbreviation',
  label: 'Stages with one abbreviation',
  kind: 'completeness',
  severity: 'warning',
  why: 'MQL, SAL and SQL are what people say and what stands on the cards. One abbreviation for two stages is always confusion.',
  find({ stages }) {
    const first = new Map<string, Stage>();
    return stages.flatMap((stage) => {
      const short = stage.abbreviation.trim().toLowerCase();
      const twin = first.get(short);
      if (short === '') return [];
      if (twin === undefined) {
        first.set(short, stage);
        return [];
      }
      return [
        {
          recordId: stage.id,
          path: ['abbreviation'],
          sentence: `${twin.name} and ${stage.name} are both abbreviated ${stage.abbreviation}.`,
          remedy: 'Give one of them another abbreviation, or none.',
        },
      ];
    });
  },
});
