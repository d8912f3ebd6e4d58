import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const inHubSpot = {
  systemOfRecordToolId: 'tool_hubspot',
  editableByTeamIds: ['team_marketing', 'team_salesDevelopment', 'team_sales', 'team_admin'],
};
const governed = { ...inHubSpot, governed: true, editableByTeamIds: ['team_admin'] };

/** HubSpot's options of the lifecycle stage, by its internal names. */
export const lifecycleOptions = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
  other: 'Other',
};

/** Properties of the contact. */
export const contactFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'lifecycleStage',
    'Lifecycle stage (contact)',
    'HubSpot’s default property; the stages of this blueprint are its options.',
    lifecycleOptions,
    {
      ...governed,
      crmName: 'lifecyclestage',
    },
  ),
  choiceOf(
    'temperature',
    'Temperature',
    'Hot, Warm or Cold: three kinds of Lead, set by workflow from what they do. An attribute, not three stages.',
    { hot: 'Hot', warm: 'Warm', cold: 'Cold' },
    { ...inHubSpot, crmName: 'lead_temperature', editableByTeamIds: ['team_admin'] },
  ),
  choiceOf(
    'originalSource',
    'Original source',
    'Where the contact came from first, in HubSpot’s words. Agreed by Marketing and Sales; nobody edits it.',
    {
      organicSearch: 'Organic search',
      directTraffic: 'Direct traffic (blog and newsletter)',
      organicSocial: 'Organic social',
      paidSearch: 'Paid search',
      linkedIn: 'Paid social: LinkedIn',
      meta: 'Paid social: Meta',
      offline: 'Offline sources (fairs, lists)',
      referrals: 'Referrals',
    },
    { ...governed, crmName: 'hs_analytics_source' },
  ),
  fieldOf('campaign', 'Original source drill-down', 'Campaign or page of the first visit.', {
    ...governed,
    crmName: 'hs_analytics_source_data_1',
  }),
  choiceOf(
    'firstConversion',
    'First conversion',
    'The first form they sent.',
    {
      inquiry: 'Contact, price or demo form',
      offer: 'Guide, template or trial',
      event: 'Event or webinar',
      newsletter: 'Newsletter',
    },
    { ...governed, crmName: 'first_conversion_event_name' },
  ),
  choiceOf(
    'mqlType',
    'MQL type',
    'Self-qualified: they raised their hand. Scored: hot, fitting and above the score.',
    { selfQualified: 'Hand-raiser MQL (self-qualified)', scored: 'Scored MQL' },
    { ...governed, crmName: 'mql_type' },
  ),
  choiceOf(
    'mqlReason',
    'MQL reason',
    'What made them an MQL.',
    {
      contactForm: 'Contact form submission',
      demo: 'Asked for a demo',
      price: 'Asked for a price',
      score: 'Score and temperature',
    },
    { ...governed, crmName: 'mql_reason' },
  ),
  fieldOf('leadScore', 'HubSpot score', 'Fit, engagement and intent.', {
    ...inHubSpot,
    fieldType: 'number',
    unit: 'points',
    editableByTeamIds: ['team_admin'],
    crmName: 'hubspotscore',
  }),
  fieldOf('email', 'E-mail', 'The key of a contact in HubSpot.', {
    ...inHubSpot,
    fieldType: 'email',
    isPersonal: true,
    crmName: 'email',
  }),
  fieldOf('phone', 'Phone number', 'Tradespeople answer the phone; ask for it.', {
    ...inHubSpot,
    fieldType: 'phone',
    isPersonal: true,
    crmName: 'phone',
  }),
  choiceOf(
    'marketingContact',
    'Marketing contact',
    'Whether we may and do send marketing e-mails; HubSpot charges for each of them.',
    { yes: 'Marketing contact', no: 'Non-marketing contact' },
    { ...governed, isPersonal: true, crmName: 'hs_marketable_status' },
  ),
  choiceOf(
    'emailCheck',
    'E-mail bounce',
    'Whether the first e-mail came back.',
    { delivered: 'Delivered', bounced: 'Bounced' },
    { ...inHubSpot, crmName: 'hs_email_bounce', editableByTeamIds: ['team_admin'] },
  ),
  fieldOf(
    'privateEmail',
    'Private e-mail',
    'gmail and the like. Common among sole traders, and among Meta leads.',
    {
      ...inHubSpot,
      fieldType: 'boolean',
      crmName: 'private_email',
    },
  ),
  choiceOf(
    'contactKind',
    'Kind of contact',
    'Only prospects go through the stages.',
    { prospect: 'Prospect', supplier: 'Supplier or partner', student: 'Student or job-seeker' },
    { ...inHubSpot, crmName: 'contact_kind' },
  ),
  choiceOf(
    'buyingRole',
    'Buying role',
    'HubSpot’s property of the same name.',
    {
      decisionMaker: 'Decision maker',
      budgetHolder: 'Budget holder',
      influencer: 'Influencer',
      endUser: 'End user',
    },
    { ...inHubSpot, crmName: 'hs_buying_role' },
  ),
  fieldOf('returnDate', 'Contact again on', 'A date from their mouth, not from ours.', {
    ...inHubSpot,
    fieldType: 'date',
    crmName: 'contact_again_on',
  }),
  fieldOf('reasonText', 'Reason in words', 'Required with “Other”, hidden otherwise.', {
    ...inHubSpot,
    fieldType: 'longText',
    crmName: 'reason_other_text',
  }),
];
