import { setMember } from '../model/changes.ts';
import { findRecord } from '../model/queries.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const openDealAtEnd = checkOf('stage', {
  id: 'openDealAtEnd',
  label: 'Closed stages in which a deal may still be open',
  kind: 'completeness',
  severity: 'warning',
  why: 'Where a journey has stopped on a detour, a lead with an open deal or a booked meeting is in the wrong stage or has the wrong status.',
  find(stage, { blueprint }) {
    if (!stageKindOf(stage).isEnd || stage.route !== 'detour') return [];
    const given = [...new Set([...stage.statusIds, stage.statusOnEntryId])];
    const odd = given
      .flatMap((id) => findRecord(blueprint, 'status', id) ?? [])
      .find(({ name, key }) =>
        [name, key].some((word) => /open[\s_-]*deal|meeting[\s_-]*booked/i.test(word)),
      );
    if (odd === undefined) return [];
    const isSet = stage.statusOnEntryId === odd.id;
    return [
      {
        path: [isSet ? 'statusOnEntryId' : 'statusIds'],
        sentence: `Journeys stop in ${stage.name}, yet a lead there may have the status ${odd.name}.`,
        remedy: 'Take the status off the list of that stage.',
        fix: {
          label: `Take ${odd.name} off the list`,
          changes: [
            ...setMember(
              stage,
              ['statusIds'],
              stage.statusIds.filter((id) => id !== odd.id),
            ),
            ...(isSet ? setMember(stage, ['statusOnEntryId'], null) : []),
          ],
        },
      },
    ];
  },
});
