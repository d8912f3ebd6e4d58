import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const inCrm = {
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_marketing', 'team_sdr', 'team_revOps'],
};
const governed = { ...inCrm, governed: true, editableByTeamIds: ['team_revOps'] };

/** Who the lead is and how it was qualified. */
export const leadFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'mqlType',
    'MQL type',
    'The field the lesson is about. Set when the lead qualifies, never overwritten.',
    { handRaiser: 'Hand-raiser MQL', scored: 'Scored MQL' },
    { ...governed, crmName: 'mql_type' },
  ),
  choiceOf(
    'mqlReason',
    'MQL reason',
    'What exactly qualified them.',
    {
      requestedDemo: 'Requested a demo',
      askedAboutPricing: 'Asked about pricing',
      contactForm: 'Contact form',
      scoreThreshold: 'Score threshold reached',
    },
    { ...governed, crmName: 'mql_reason' },
  ),
  choiceOf(
    'originalSource',
    'Original source',
    'Two in the lesson, and recommendations; agreed by Marketing and Sales.',
    {
      handRaisers: 'Demo, pricing and contact forms',
      scored: 'Content and campaigns',
      referral: 'Recommendation',
    },
    { ...governed, crmName: 'original_source' },
  ),
  fieldOf('campaign', 'Campaign', 'Which campaign contributed to which of the two segments.', {
    ...governed,
    crmName: 'campaign',
  }),
  fieldOf('leadScore', 'Lead score', 'Fit, engagement and intent together.', {
    ...inCrm,
    fieldType: 'number',
    unit: 'points',
    editableByTeamIds: ['team_revOps'],
    crmName: 'lead_score',
  }),
  choiceOf(
    'icpFit',
    'ICP fit',
    'How well the company matches the ideal customer profile.',
    { a: 'A: matches', b: 'B: in part', c: 'C: does not match' },
    { ...inCrm, object: 'company', crmName: 'icp_fit' },
  ),
  choiceOf(
    'buyingRole',
    'Buyer persona',
    'Role in the purchase.',
    { economicBuyer: 'Economic buyer', champion: 'Champion', user: 'User' },
    { ...inCrm, crmName: 'buyer_persona' },
  ),
  fieldOf('email', 'E-mail', 'Business address.', {
    ...inCrm,
    fieldType: 'email',
    isPersonal: true,
    crmName: 'email',
  }),
  fieldOf('phone', 'Phone', 'Hand-raisers give it; scored MQLs rarely do.', {
    ...inCrm,
    fieldType: 'phone',
    isPersonal: true,
    crmName: 'phone',
  }),
  choiceOf(
    'consent',
    'Consent',
    'Permission to write.',
    { given: 'Given', refused: 'Refused' },
    { ...governed, isPersonal: true, crmName: 'consent' },
  ),
  fieldOf('reasonText', 'Reason in words', 'Only where the reason is “Other”.', {
    ...inCrm,
    fieldType: 'longText',
    crmName: 'reason_text',
  }),
  fieldOf('returnDate', 'Date to return', 'When they want to hear from us again.', {
    ...inCrm,
    fieldType: 'date',
    crmName: 'return_date',
  }),
];
