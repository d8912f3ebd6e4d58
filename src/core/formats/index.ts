export { definitionJson } from './definitionJson.ts';
