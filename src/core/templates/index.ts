export { blank } from './blank.ts';
export { hubspotSeven } from './hubspotSeven.ts';
export { marketoLifecycle } from './marketoLifecycle.ts';
export { rawLeadToEvangelist } from './rawLeadToEvangelist.ts';
export { sameHundredMqls } from './sameHundredMqls.ts';
export { simpleFour } from './simpleFour.ts';
