import { describe, expect, it } from 'vitest';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';

/** What the product's sources say literally, and the template must therefore hold word for word. */
const words = `
  Raw Lead | Marketing Accepted Lead | Marketing Qualified Lead | Sales Accepted Lead
  Sales Generated Lead | Sales Qualified Lead | Opportunity | Customer | Evangelist | partners
  Initial contact info from a potential customer | filter out competitors | automatic
  lead scoring criteria provided by the sales team to the marketing team
  downloading content or engaging with emails | expressed an interest in speaking with our sales team
  Hand-raiser MQL | Scored MQL | Requested a demo | Wanted to know more about pricing
  Contact form submission | inquiry | Lead score | score threshold | Hot | Warm | Cold
  unrelated outbound work | SDR | sequence | LinkedIn | as soon as possible | from the right rep
  New | Connecting | Connected | Meeting booked | Not ready | Unqualified | Open deal
  meetings booked (Sales Accepted Lead) | revenue attributed (Opportunity or Customer)
  unreachable | much higher rate | not an open text field | Other | hurdles | likelihood to close
  Price | A feature | closest competition | onboarding and activation | Competitor
  CLV | psychographic | set it and forget it | adjust stages and reasons from time to time
  Raw Leads to MQLs | SALs and SGLs to SQLs | OPPs to Evangelists | Customers to Evangelists
  marketing team | BU heads | Customer Success | CRO | finance | account holder
  does NOT skip any | conversion rate for each stage | conversion rate from lead to customer
  original source | developed by marketing and sales together | ROI | fiscal year budget
  BU heads disqualified leads that came in from a country that was not their primary target
  criteria for moving leads | tools and systems | how data is tracked and reported
  when and how quickly | optimizes lead conversion | ensures accurate forecasting
  precise budget allocation | one-size-fits-all | news | events | press releases | defined budget
  brochure | trust | awareness | consideration | decision | after-sales | Top of funnel
  continued nurturing | Service level agreement | ready to buy | not a fit to purchase | alert
  converted to a contact | becomes an Opportunity | forecast calls | set percentage of the leads
  prior-year sales and lead sources | 40 % | handraisers | resurface | static | promoter
`
  .split(/[|\n]/)
  .map((word) => word.trim())
  .filter((word) => word !== '');

describe('the default template', () => {
  const text = JSON.stringify(rawLeadToEvangelist.build()).toLowerCase();

  it.each(words)('says "%s"', (word) => {
    expect(text.includes(word.toLowerCase())).toBe(true);
  });
});
