import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const ours = {
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_marketing', 'team_sales', 'team_management'],
};
const governed = { ...ours, governed: true, editableByTeamIds: ['team_management'] };
const company = { ...ours, object: 'company' as const };

/** What is known of a lead before anybody has talked with them. */
export const leadFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'originalSource',
    'Original source',
    'Where we met first. Agreed by Marketing and Sales, set once, never changed by a later campaign.',
    {
      website: 'Website',
      guide: 'Team-training guide',
      linkedIn: 'LinkedIn posts',
      fairs: 'Fairs and local events',
      referral: 'Recommendation',
    },
    { ...governed, crmName: 'original_source' },
  ),
  fieldOf('campaign', 'First campaign', 'Which post, mailing or fair it was.', {
    ...governed,
    crmName: 'first_campaign',
  }),
  choiceOf(
    'firstInterest',
    'First interest',
    'What they wanted the first time.',
    { offer: 'An offer for a course', guide: 'The guide', news: 'News and dates' },
    { ...ours, crmName: 'first_interest' },
  ),
  choiceOf(
    'leadType',
    'How they became a prospect',
    'Hand-raiser: asked for an offer. Scored: fits and has shown enough interest, so we call.',
    { asked: 'Hand-raiser: asked for an offer', scored: 'Scored: interest and fit' },
    { ...governed, crmName: 'lead_type' },
  ),
  fieldOf('leadScore', 'Lead score', 'Fit, engagement and intent in one number; from 25 on we call.', {
    ...ours,
    fieldType: 'number',
    unit: 'points',
    editableByTeamIds: ['team_management'],
    crmName: 'lead_score',
  }),
  fieldOf('email', 'E-mail', 'Work address where there is one.', {
    ...ours,
    fieldType: 'email',
    isPersonal: true,
    crmName: 'email',
  }),
  fieldOf('phone', 'Phone', 'Without it nobody calls.', {
    ...ours,
    fieldType: 'phone',
    isPersonal: true,
    crmName: 'phone',
  }),
  choiceOf(
    'consent',
    'May we write?',
    'Given with the form or at the fair; refused once they opt out.',
    { given: 'Given', refused: 'Refused' },
    { ...governed, isPersonal: true, crmName: 'consent' },
  ),
  choiceOf(
    'role',
    'Role in the decision',
    'Asked in the first call; guessed from the title before.',
    { decides: 'Decides', recommends: 'Recommends', participates: 'Would take part' },
    { ...ours, crmName: 'buying_role' },
  ),
  fieldOf('companyName', 'Company', 'As on the invoice.', { ...company, crmName: 'company' }),
  choiceOf(
    'teamSize',
    'Team to be trained',
    'People who would take part, now or over the year.',
    {
      upTo5: 'Up to 5 people',
      from6To20: '6–20 people',
      from21To100: '21–100 people',
      over100: 'More than 100 people',
    },
    { ...company, crmName: 'team_size' },
  ),
  fieldOf('isCompetitor', 'Course provider', 'Sells courses themselves; we know them all.', {
    ...company,
    fieldType: 'boolean',
    crmName: 'is_competitor',
  }),
  fieldOf('reasonText', 'Reason in words', 'Only where the reason is “Other”; read every month.', {
    ...ours,
    fieldType: 'longText',
    crmName: 'reason_text',
  }),
  fieldOf('returnDate', 'Call again on', 'The date they named, or three months from now.', {
    ...ours,
    fieldType: 'date',
    crmName: 'call_again_on',
  }),
];
