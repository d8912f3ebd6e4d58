import type { Source } from '../model/records/data.ts';

/** Whether a source is switched on: one that brings nobody must be as if it were not there. */
export function bringsLeads({ arrivals: { volume } }: Source): boolean {
  return volume.kind === 'rate' ? volume.leads > 0 : volume.leads.some((leads) => leads > 0);
}
