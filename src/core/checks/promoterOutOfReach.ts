import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';
import { reach } from './context/onwardSteps.ts';

export const promoterOutOfReach = checkOfWhole({
  id: 'promoterOutOfReach',
  label: 'Customers who never become promoters',
  kind: 'completeness',
  severity: 'warning',
  why: 'A lifecycle does not stop at the customer: the success path goes on to the promoter who brings the next leads.',
  find({ blueprint, stage, onward, lineage, subStages }) {
    const { customerStageId, evangelistStageId } = singleton(blueprint, 'settings');
    const customer = stage(customerStageId);
    const promoter = stage(evangelistStageId);
    if (customer === undefined || promoter === undefined || customer.id === promoter.id) return [];
    const begun = [customer, ...lineage(customer), ...subStages(customer.id)];
    const wanted = new Set([promoter, ...lineage(promoter), ...subStages(promoter.id)].map(({ id }) => id));
    const leads = begun.some(({ id }) => [...reach(id, onward.from)].some((each) => wanted.has(each)));
    if (leads) return [];
    return [
      {
        recordId: customer.id,
        sentence: `No way of the success path leads from ${customer.name} to ${promoter.name}, so no customer becomes a promoter.`,
        remedy: 'Draw the steps that lead there.',
      },
    ];
  },
});
