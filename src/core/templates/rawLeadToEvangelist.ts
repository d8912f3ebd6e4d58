import { createRecord, type BlueprintRecord } from '../model/records.ts';
import { blueprintOf, recordsFrom } from './parts/blueprintOf.ts';
import { behaviours } from './raw-lead-to-evangelist/data/behaviours.ts';
import { companyFields } from './raw-lead-to-evangelist/data/companyFields.ts';
import { contactFields } from './raw-lead-to-evangelist/data/contactFields.ts';
import { dealFields } from './raw-lead-to-evangelist/data/dealFields.ts';
import { inboundSources } from './raw-lead-to-evangelist/data/inboundSources.ts';
import { observations } from './raw-lead-to-evangelist/data/observations.ts';
import { paidSources } from './raw-lead-to-evangelist/data/paidSources.ts';
import { qualificationFields } from './raw-lead-to-evangelist/data/qualificationFields.ts';
import { reasonLists } from './raw-lead-to-evangelist/data/reasonLists.ts';
import { requests } from './raw-lead-to-evangelist/data/requests.ts';
import { scoreModel } from './raw-lead-to-evangelist/data/scoreModel.ts';
import { notes } from './raw-lead-to-evangelist/frame/notes.ts';
import { scenariosFor } from './raw-lead-to-evangelist/frame/scenarios.ts';
import { settings } from './raw-lead-to-evangelist/frame/settings.ts';
import { targets } from './raw-lead-to-evangelist/frame/targets.ts';
import { calendars } from './raw-lead-to-evangelist/organisation/calendars.ts';
import { phases } from './raw-lead-to-evangelist/organisation/phases.ts';
import { policies } from './raw-lead-to-evangelist/organisation/policies.ts';
import { signOffs } from './raw-lead-to-evangelist/organisation/signOffs.ts';
import { statuses } from './raw-lead-to-evangelist/organisation/statuses.ts';
import { teams } from './raw-lead-to-evangelist/organisation/teams.ts';
import { tools } from './raw-lead-to-evangelist/organisation/tools.ts';
import { stages } from './raw-lead-to-evangelist/stages/stages.ts';
import { transitions } from './raw-lead-to-evangelist/transitions/transitions.ts';
import type { Template } from './template.ts';

/** The default template. */
export const rawLeadToEvangelist: Template = {
  id: 'rawLeadToEvangelist',
  name: 'Raw Lead → Evangelist',
  description:
    'The whole way of a lead in eight numbered stages with eight deal stages, owners, criteria, SLAs, reasons, sources and a year of assumed numbers. Complete in every field, ready to rename and re-wire.',
  place: 1,
  build: () => {
    const records: readonly BlueprintRecord[] = [
      createRecord('settings', settings),
      createRecord('targets', targets),
      createRecord('policies', policies),
      createRecord('scoreModel', scoreModel),
      ...recordsFrom('phase', phases),
      ...recordsFrom('team', teams),
      ...recordsFrom('calendar', calendars),
      ...recordsFrom('tool', tools),
      ...recordsFrom('status', statuses),
      ...recordsFrom('field', [...contactFields, ...companyFields, ...qualificationFields, ...dealFields]),
      ...recordsFrom('reasonList', reasonLists),
      ...recordsFrom('source', [...inboundSources, ...paidSources]),
      ...recordsFrom('signal', [...behaviours, ...requests, ...observations]),
      ...recordsFrom('stage', stages),
      ...recordsFrom('transition', transitions),
      ...recordsFrom('note', notes),
      ...recordsFrom('signOff', signOffs),
    ];
    return blueprintOf([...records, ...recordsFrom('scenario', scenariosFor(records))]);
  },
};
