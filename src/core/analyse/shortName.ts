import type { Stage } from '../model/records/stage.ts';

/** Names up to this length need no abbreviation: "Lost" says more than "LOS". */
const SHORT = 12;

/** What a stage is called where there is little room: its name where that is short, or else its abbreviation. */
export function shortName({ abbreviation, name }: Pick<Stage, 'abbreviation' | 'name'>): string {
  return abbreviation === '' || name.length <= SHORT ? name : abbreviation;
}
