export { blank } from './blank.ts';
export { rawLeadToEvangelist } from './rawLeadToEvangelist.ts';
