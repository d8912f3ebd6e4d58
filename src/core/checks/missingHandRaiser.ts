import { setMember } from '../model/changes.ts';
import { singleton } from '../model/queries.ts';
import type { Finding } from './check.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const missingHandRaiser = checkOfWhole({
  id: 'missingHandRaiser',
  label: 'Hand-raisers that are not told from scored leads',
  kind: 'completeness',
  severity: 'gap',
  why: 'Whoever asks to talk becomes a customer many times more often than a scored lead. One number for both hides a fall of the better half.',
  asks: ({ idsOf }) => (idsOf('signal').length > 0 ? 2 : 0),
  find({ blueprint, all, idsOf, stages }) {
    if (idsOf('signal').length === 0) return [];
    const settings = singleton(blueprint, 'settings');
    const likely = stages.find(({ key, abbreviation }) => key === 'mql' || abbreviation === 'MQL');
    const stageless: Finding = {
      recordId: settings.id,
      path: ['qualifiedStageId'],
      sentence: 'The blueprint does not say at which stage hand-raisers and scored leads are told apart.',
      remedy: 'Choose that stage in the settings; usually it is the MQL.',
      ...(likely === undefined || settings !== blueprint.records[settings.id]
        ? {}
        : {
            fix: {
              label: `Choose ${likely.name}`,
              changes: setMember(settings, ['qualifiedStageId'], likely.id),
            },
          }),
    };
    const unraised: Finding = {
      sentence: 'No signal says that a lead has raised its hand.',
      remedy:
        'Mark the signals by which leads ask to talk: a demo request, a question about prices, a contact form.',
    };
    return [
      ...(settings.qualifiedStageId === null ? [stageless] : []),
      ...(all('signal').some(({ isHandRaise }) => isHandRaise) ? [] : [unraised]),
    ];
  },
});
