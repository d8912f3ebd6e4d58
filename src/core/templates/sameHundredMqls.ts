import { assembled } from './parts/assembled.ts';
import { dealFields } from './same-hundred-mqls/data/dealFields.ts';
import { leadFields } from './same-hundred-mqls/data/leadFields.ts';
import { reasonLists } from './same-hundred-mqls/data/reasonLists.ts';
import { scoreModel } from './same-hundred-mqls/data/scoreModel.ts';
import { signals } from './same-hundred-mqls/data/signals.ts';
import { sources } from './same-hundred-mqls/data/sources.ts';
import { notes } from './same-hundred-mqls/frame/notes.ts';
import { scenarios } from './same-hundred-mqls/frame/scenarios.ts';
import { settings, targets } from './same-hundred-mqls/frame/settings.ts';
import { policies, signOffs } from './same-hundred-mqls/organisation/agreements.ts';
import { calendars, phases, statuses, teams } from './same-hundred-mqls/organisation/organisation.ts';
import { tools } from './same-hundred-mqls/organisation/tools.ts';
import { opportunity } from './same-hundred-mqls/stages/opportunity.ts';
import { disqualified, lost, recycled } from './same-hundred-mqls/stages/detours.ts';
import { lead } from './same-hundred-mqls/stages/lead.ts';
import { meeting } from './same-hundred-mqls/stages/meeting.ts';
import { mql } from './same-hundred-mqls/stages/mql.ts';
import { customer, evangelist } from './same-hundred-mqls/stages/won.ts';
import { transitions } from './same-hundred-mqls/transitions/transitions.ts';
import type { Template } from './template.ts';

/** The lesson that the total of MQLs hides. */
export const sameHundredMqls: Template = {
  id: 'sameHundredMqls',
  name: 'Lesson: the same 100 MQLs',
  description:
    'What a steady number of MQLs hides: hand-raisers and scored leads side by side, 40 % fewer of the first, and what it takes to make up for it. Computed from the two rates you give. After an example by Liam Moroney, Storybook Marketing.',
  place: 5,
  opensAt: 'compare',
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
      fields: [...leadFields, ...dealFields],
      reasonLists,
      sources,
      signals,
      stages: [lead, mql, meeting, opportunity, customer, evangelist, recycled, disqualified, lost],
      transitions,
      notes,
      signOffs,
      scenarios,
    }),
};
