export { definitionJson } from './definitionJson.ts';
export { xstateJson } from './xstateJson.ts';
