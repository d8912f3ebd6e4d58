import { unusedCheck } from './context/unusedCheck.ts';

export const unusedTool = unusedCheck('tool', {
  id: 'unusedTool',
  label: 'Tools that nobody works in',
  why: 'A system that no stage, activity or field names is paid for and forgotten, or missing from a card.',
  remedy: 'Name it where the work is done in it, or delete it.',
});
