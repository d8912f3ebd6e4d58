import { companyFields } from './hubspot-seven/data/companyFields.ts';
import { contactFields } from './hubspot-seven/data/contactFields.ts';
import { dealFields } from './hubspot-seven/data/dealFields.ts';
import { inquiries } from './hubspot-seven/data/inquiries.ts';
import { reasonLists } from './hubspot-seven/data/reasonLists.ts';
import { scoreModel } from './hubspot-seven/data/scoreModel.ts';
import { behaviours } from './hubspot-seven/data/behaviours.ts';
import { sources } from './hubspot-seven/data/sources.ts';
import { notes } from './hubspot-seven/frame/notes.ts';
import { scenarios } from './hubspot-seven/frame/scenarios.ts';
import { settings, targets } from './hubspot-seven/frame/settings.ts';
import { policies, signOffs } from './hubspot-seven/organisation/agreements.ts';
import { calendars, phases, statuses } from './hubspot-seven/organisation/frame.ts';
import { teams } from './hubspot-seven/organisation/teams.ts';
import { tools } from './hubspot-seven/organisation/tools.ts';
import { customer } from './hubspot-seven/stages/customer.ts';
import { earlyDealStages } from './hubspot-seven/stages/earlyDealStages.ts';
import { lateDealStages } from './hubspot-seven/stages/lateDealStages.ts';
import { closedLost, nonMarketing, unqualified } from './hubspot-seven/stages/detours.ts';
import { evangelist } from './hubspot-seven/stages/evangelist.ts';
import { lead } from './hubspot-seven/stages/lead.ts';
import { mql } from './hubspot-seven/stages/mql.ts';
import { opportunity } from './hubspot-seven/stages/opportunity.ts';
import { sql } from './hubspot-seven/stages/sql.ts';
import { subscriber } from './hubspot-seven/stages/subscriber.ts';
import { afterSales } from './hubspot-seven/transitions/afterSales.ts';
import { deals } from './hubspot-seven/transitions/deals.ts';
import { marketing } from './hubspot-seven/transitions/marketing.ts';
import { sales } from './hubspot-seven/transitions/sales.ts';
import { assembled } from './parts/assembled.ts';
import type { Template } from './template.ts';

/** The seven lifecycle stages that HubSpot ships with, and its five deal stages. */
export const hubspotSeven: Template = {
  id: 'hubspotSeven',
  name: 'HubSpot seven',
  description:
    'Subscriber, Lead, MQL, SQL, Opportunity, Customer, Evangelist for contacts and companies, with HubSpot’s five deal stages, lead statuses and sources. Closed Lost goes back to Lead after 180 days.',
  place: 2,
  build: () =>
    assembled({
      settings,
      targets,
      policies,
      scoreModel,
      phases,
      teams,
      calendars,
      tools,
      statuses,
      fields: [...contactFields, ...companyFields, ...dealFields],
      reasonLists,
      sources,
      signals: [...behaviours, ...inquiries],
      stages: [
        subscriber,
        lead,
        mql,
        sql,
        opportunity,
        ...earlyDealStages,
        ...lateDealStages,
        customer,
        evangelist,
        closedLost,
        nonMarketing,
        unqualified,
      ],
      transitions: [...marketing, ...sales, ...deals, ...afterSales],
      notes,
      signOffs,
      scenarios,
    }),
};
