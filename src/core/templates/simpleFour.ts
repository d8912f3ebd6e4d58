import { assembled } from './parts/assembled.ts';
import { customerFields } from './simple-four/data/customerFields.ts';
import { leadFields } from './simple-four/data/leadFields.ts';
import { reasonLists } from './simple-four/data/reasonLists.ts';
import { scoreModel } from './simple-four/data/scoreModel.ts';
import { signals } from './simple-four/data/signals.ts';
import { sources } from './simple-four/data/sources.ts';
import { notes, scenarios, settings, targets } from './simple-four/frame/frame.ts';
import { calendars, phases, statuses, teams, tools } from './simple-four/organisation/organisation.ts';
import { policies, signOffs } from './simple-four/organisation/agreements.ts';
import { advocate } from './simple-four/stages/advocate.ts';
import { customer } from './simple-four/stages/customer.ts';
import { lead } from './simple-four/stages/lead.ts';
import { lost } from './simple-four/stages/lost.ts';
import { prospect } from './simple-four/stages/prospect.ts';
import { transitions } from './simple-four/transitions/transitions.ts';
import type { Template } from './template.ts';

/** The smallest complete lifecycle: for a first workshop. */
export const simpleFour: Template = {
  id: 'simpleFour',
  name: 'Simple four',
  description:
    'Lead, Prospect, Customer, Advocate, and one detour that leads back. Small enough for a first workshop of an hour, with every question of the stage card answered.',
  place: 4,
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
      fields: [...leadFields, ...customerFields],
      reasonLists,
      sources,
      signals,
      stages: [lead, prospect, customer, advocate, lost],
      transitions,
      notes,
      signOffs,
      scenarios,
    }),
};
