import { unusedCheck } from './context/unusedCheck.ts';

export const unusedField = unusedCheck('field', {
  id: 'unusedField',
  label: 'Fields that nothing asks for',
  why: 'A field that no criterion, stage or source uses is filled in for nobody, and asked of every lead all the same.',
  remedy: 'Track it in a stage, use it in a criterion, or delete it.',
});
