import { accountFields } from './marketo-lifecycle/data/accountFields.ts';
import { behaviours } from './marketo-lifecycle/data/behaviours.ts';
import { personFields } from './marketo-lifecycle/data/personFields.ts';
import { reasonLists } from './marketo-lifecycle/data/reasonLists.ts';
import { requests } from './marketo-lifecycle/data/requests.ts';
import { scoreModel } from './marketo-lifecycle/data/scoreModel.ts';
import { sources } from './marketo-lifecycle/data/sources.ts';
import { notes } from './marketo-lifecycle/frame/notes.ts';
import { scenarios } from './marketo-lifecycle/frame/scenarios.ts';
import { settings, targets } from './marketo-lifecycle/frame/settings.ts';
import { policies, signOffs } from './marketo-lifecycle/organisation/agreements.ts';
import { calendars, phases, statuses } from './marketo-lifecycle/organisation/frame.ts';
import { teams } from './marketo-lifecycle/organisation/teams.ts';
import { tools } from './marketo-lifecycle/organisation/tools.ts';
import { disqualified, inactive, lost, recycled } from './marketo-lifecycle/stages/detours.ts';
import { engaged } from './marketo-lifecycle/stages/engaged.ts';
import { known } from './marketo-lifecycle/stages/known.ts';
import { mql } from './marketo-lifecycle/stages/mql.ts';
import { opportunity } from './marketo-lifecycle/stages/opportunity.ts';
import { sal } from './marketo-lifecycle/stages/sal.ts';
import { salesDecision } from './marketo-lifecycle/stages/salesDecision.ts';
import { sql } from './marketo-lifecycle/stages/sql.ts';
import { won } from './marketo-lifecycle/stages/won.ts';
import { program } from './marketo-lifecycle/transitions/program.ts';
import { sales } from './marketo-lifecycle/transitions/sales.ts';
import { assembled } from './parts/assembled.ts';
import type { Template } from './template.ts';

/** A person lifecycle program: the score gives the status its meaning, a clock gives sales its time. */
export const marketoLifecycle: Template = {
  id: 'marketoLifecycle',
  name: 'Marketo lifecycle',
  description:
    'Known, Engaged, MQL, SAL; then ready, not ready or not a fit: SQL, Recycled, Disqualified; Opportunity, Won, Lost. Top, middle and bottom of the funnel, a score of 40 and 72 hours for sales as example values.',
  place: 3,
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
      fields: [...personFields, ...accountFields],
      reasonLists,
      sources,
      signals: [...behaviours, ...requests],
      stages: [
        known,
        engaged,
        mql,
        sal,
        salesDecision,
        sql,
        opportunity,
        won,
        recycled,
        inactive,
        disqualified,
        lost,
      ],
      transitions: [...program, ...sales],
      notes,
      signOffs,
      scenarios,
    }),
};
