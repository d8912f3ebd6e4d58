import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const phases: readonly RecordMembers<'phase'>[] = [
  {
    id: 'phase_awareness',
    name: 'Awareness',
    subtitle: 'Top of funnel',
    definition:
      'They know that Northwind exists and have left their contact details; they are not ready to buy. Marketing informs and learns.',
  },
  {
    id: 'phase_consideration',
    name: 'Consideration',
    subtitle: 'Middle of funnel',
    definition:
      'They show buying behaviour or asked to talk, and sales decides whether to follow up. Marketing hands over, the BDR team finds out.',
  },
  {
    id: 'phase_decision',
    name: 'Decision',
    subtitle: 'Bottom of funnel',
    definition:
      'Budget, authority, need and timeline are confirmed; a deal is worked through eight deal stages until it is won or lost.',
  },
  {
    id: 'phase_afterSales',
    name: 'After-sales',
    subtitle: 'Customer and promoter',
    definition:
      'They pay, use the product and, if it goes well, recommend it. Customer Success leads; new leads come back from here.',
  },
];
