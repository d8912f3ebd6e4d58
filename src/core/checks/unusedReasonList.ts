import { unusedCheck } from './context/unusedCheck.ts';

export const unusedReasonList = unusedCheck('reasonList', {
  id: 'unusedReasonList',
  label: 'Reason lists that nobody picks from',
  why: 'Reasons are given where leads are turned away. A list that no way uses is never picked from.',
  remedy: 'Choose it on the way where its reasons are given, or delete it.',
});
