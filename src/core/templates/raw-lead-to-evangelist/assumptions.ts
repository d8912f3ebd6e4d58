/** Where the published figures were read. Most of these pages give no method; the notes say what was made of them. */
export const pages = {
  cactus: 'https://cactusmarketing.io/benchmarks/mql-to-sql-conversion-benchmarks',
  growthEngineer: 'https://growthengineer.ai/skills/conversion-rate-by-stage/download',
  mv3: 'https://www.mv3marketing.com/glossary/demand-waterfall/',
  implisit: 'https://www.emarketer.com/Article/Referrals-Fuel-Highest-B2B-Conversion-Rates/1012000',
  prooflytics: 'https://tag.prooflytics.io/blog/mql-to-sql-conversion-rate-benchmarks',
  marketingSherpa:
    'https://returnonideas.tizinc.com/2010/07/how-long-does-it-take-to-convert-b2b-leads-to-sales/',
  pedowitz: 'https://www.pedowitzgroup.com/what-slas-should-exist-between-sales-and-marketing-revops-guide',
  rework: 'https://resources.rework.com/libraries/lead-management/lead-assignment-sla',
  octave: 'https://octavehq.com/post/gtm-engineers-guide-to-sales-marketing-slas',
} as const;
