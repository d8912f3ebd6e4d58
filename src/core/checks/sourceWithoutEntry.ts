import { setMember } from '../model/changes.ts';
import type { Finding } from './check.ts';
import { checkOf } from './context/checkOf.ts';

export const sourceWithoutEntry = checkOf('source', {
  id: 'sourceWithoutEntry',
  label: 'Lead sources whose leads begin nowhere in particular',
  kind: 'structure',
  severity: 'warning',
  why: 'The leads of a source have to begin somewhere, in a stage that is meant as a beginning.',
  find(source, { stages, stage }): Finding[] {
    // Referred leads begin where the way of the referral leads.
    if (source.isReferral) return [];
    const entry = stage(source.entryStageId);
    const path = ['entryStageId'];
    if (entry?.isEntryPoint) return [];
    if (entry !== undefined)
      return [
        {
          path,
          sentence: `Leads of ${source.name} begin in ${entry.name}, which is no entry point.`,
          remedy: `Choose an entry point, or make ${entry.name} one.`,
          fix: {
            label: `Make ${entry.name} an entry point`,
            changes: setMember(entry, ['isEntryPoint'], true),
          },
        },
      ];
    const points = stages.filter(({ isEntryPoint }) => isEntryPoint);
    const [only] = points;
    return [
      {
        path,
        sentence: `Leads of ${source.name} begin in no stage.`,
        remedy: 'Choose the entry point in which they begin.',
        // With one entry point there is nothing to choose.
        ...(points.length === 1 && only !== undefined
          ? { fix: { label: `Let them begin in ${only.name}`, changes: setMember(source, path, only.id) } }
          : {}),
      },
    ];
  },
});
