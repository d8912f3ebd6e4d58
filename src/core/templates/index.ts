export { blank } from './blank.ts';
export { rawLeadToEvangelist } from './rawLeadToEvangelist.ts';
export { simpleFour } from './simpleFour.ts';
