import type { Criterion } from '../../../criteria/criterion.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { targetIndustries } from '../qualification.ts';
import { afterSalesMix, bantMix, dealMix } from './foundMix.ts';
import { mixOf, percentOf, type Weights } from '../../parts/mixOf.ts';

type Attributes = NonNullable<RecordMembers<'source'>['attributes']>;

/** In what the leads of one source differ from those of the others. */
export interface Audience {
  readonly sourceKey: string;
  readonly firstInterest: Weights;
  readonly jobLevels?: Weights;
  readonly countries?: Weights;
  readonly privateEmailPercent?: number;
  readonly undeliverablePercent?: number;
  readonly consentPendingPercent?: number;
  readonly competitorPercent?: number;
  readonly contactTypes?: Weights;
  readonly priorOutboundPercent?: number;
}

const usualJobLevels = { cLevel: 12, headOfDepartment: 24, manager: 26, specialist: 28, assistant: 10 };
const usualContactTypes = { prospect: 940, partner: 15, supplier: 20, press: 5, student: 20 };

const usualCountries = {
  germany: 520,
  austria: 90,
  switzerland: 90,
  netherlands: 110,
  denmark: 50,
  sweden: 60,
  unitedKingdom: 30,
  france: 20,
  unitedStates: 15,
  elsewhere: 15,
};

/** The attributes of a source's leads. Later ones may depend on earlier ones: size on industry, role on title. */
export function leadMix(audience: Audience): Attributes {
  return [
    mixOf('field_originalSource', { [audience.sourceKey]: 1 }),
    mixOf('field_mqlType', { scored: 1 }),
    mixOf('field_mqlReason', { scoreThreshold: 1 }),
    mixOf('field_firstInterest', audience.firstInterest),
    mixOf('field_contactType', audience.contactTypes ?? usualContactTypes),
    percentOf('field_isCompetitor', audience.competitorPercent ?? 2),
    mixOf('field_country', audience.countries ?? usualCountries),
    ...companyMix,
    ...personMix(audience),
    ...bantMix,
    ...dealMix,
    ...afterSalesMix,
  ];
}

const inTargetIndustry: Criterion = fieldIsOneOf('field_industry', targetIndustries);
const ofTargetSize: Criterion = fieldIsOneOf('field_companySize', ['from50To249', 'from250To999']);

const companyMix: Attributes = [
  mixOf('field_industry', {
    machinery: 24,
    automotive: 12,
    food: 14,
    chemicals: 8,
    logistics: 14,
    software: 10,
    services: 12,
    publicSector: 6,
  }),
  mixOf(
    'field_companySize',
    { upTo49: 8, from50To249: 34, from250To999: 36, from1000: 22 },
    fieldIsOneOf('field_industry', ['automotive', 'chemicals']),
  ),
  mixOf(
    'field_companySize',
    { upTo49: 46, from50To249: 32, from250To999: 14, from1000: 8 },
    fieldIsOneOf('field_industry', ['software', 'services']),
  ),
  mixOf('field_companySize', { upTo49: 20, from50To249: 42, from250To999: 26, from1000: 12 }),
  mixOf('field_icpFit', { a: 1 }, { all: [inTargetIndustry, ofTargetSize] }),
  mixOf('field_icpFit', { b: 1 }, { any: [inTargetIndustry, ofTargetSize] }),
  mixOf('field_icpFit', { c: 1 }),
];

function personMix(audience: Audience): Attributes {
  const pending = audience.consentPendingPercent ?? 15;
  const undeliverable = audience.undeliverablePercent ?? 3;
  return [
    mixOf('field_jobLevel', audience.jobLevels ?? usualJobLevels),
    mixOf('field_buyingRole', { economicBuyer: 75, champion: 25 }, fieldIs('field_jobLevel', 'cLevel')),
    mixOf(
      'field_buyingRole',
      { economicBuyer: 10, champion: 70, technicalEvaluator: 20 },
      fieldIs('field_jobLevel', 'headOfDepartment'),
    ),
    mixOf('field_buyingRole', { champion: 25, technicalEvaluator: 20, user: 55 }),
    percentOf('field_privateEmail', audience.privateEmailPercent ?? 8),
    mixOf('field_emailStatus', { valid: 92, invalid: 8 }, fieldIs('field_privateEmail', true)),
    mixOf('field_emailStatus', { valid: 100 - undeliverable, invalid: undeliverable }),
    mixOf('field_consent', { given: 100 - pending, pending }),
    mixOf('field_preferredChannel', { email: 52, phone: 22, linkedIn: 16, video: 10 }),
    percentOf('field_priorOutbound', audience.priorOutboundPercent ?? 8),
  ];
}
