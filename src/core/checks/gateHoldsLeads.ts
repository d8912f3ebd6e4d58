import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';
import { listed } from './context/words.ts';

export const gateHoldsLeads = checkOf('stage', {
  id: 'gateHoldsLeads',
  label: 'Work, promises or stock where no lead ever stays',
  kind: 'structure',
  severity: 'warning',
  why: 'Leads pass through a gate in no time, so nothing can be done with them or promised to them there.',
  find(stage) {
    const idle = stageKindOf(stage).passesAtOnce ? idleAnswers(stage) : [];
    if (idle.length === 0) return [];
    return [
      {
        sentence: `Leads pass through ${stage.name} at once, so its ${listed(idle)} mean nothing.`,
        remedy: 'Move them to a stage that holds leads, or make this one of another kind.',
      },
    ];
  },
});

function idleAnswers({ activities, sla, stock, leaveCriteria }: Stage): string[] {
  return [
    ...(activities.length > 0 ? ['activities'] : []),
    ...(sla.firstResponse !== null || sla.maximumTime !== null || sla.variants.length > 0 ? ['times'] : []),
    ...(leaveCriteria === null ? [] : ['criteria to leave']),
    ...(stock.leads > 0 ? ['leads in stock'] : []),
  ];
}
