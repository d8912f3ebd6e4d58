import { setMember } from '../model/changes.ts';
import { singleton } from '../model/queries.ts';
import { checkOf } from './context/checkOf.ts';

export const qualifiedWithoutNew = checkOf('stage', {
  id: 'qualifiedWithoutNew',
  label: 'A qualified stage in which no lead can be new',
  kind: 'completeness',
  severity: 'warning',
  why: 'MQL and New means: call now, because they asked for something. Where that pair is not allowed, nobody sees who still waits for the first call.',
  find(stage, { blueprint, all }) {
    if (singleton(blueprint, 'settings').qualifiedStageId !== stage.id) return [];
    const first = all('status').find(({ setBy }) => setBy === 'handOff') ?? all('status')[0];
    if (first === undefined || stage.statusIds.length === 0 || stage.statusIds.includes(first.id)) return [];
    return [
      {
        path: ['statusIds'],
        sentence: `${stage.name} does not allow the status ${first.name}, so a lead that nobody has called yet cannot be told from the others.`,
        remedy: 'Allow it there: leads with it are the ones to call first.',
        fix: {
          label: `Allow ${first.name}`,
          changes: setMember(stage, ['statusIds'], [first.id, ...stage.statusIds]),
        },
      },
    ];
  },
});
