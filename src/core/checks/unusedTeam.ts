import { unusedCheck } from './context/unusedCheck.ts';

export const unusedTeam = unusedCheck('team', {
  id: 'unusedTeam',
  label: 'Teams without any part in the lifecycle',
  why: 'A team that owns nothing, does nothing and is told nothing was forgotten somewhere, or does not belong here.',
  remedy: 'Say what it is responsible for, where it is consulted or informed, or delete it.',
});
