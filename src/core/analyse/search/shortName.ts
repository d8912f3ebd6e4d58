import type { Stage } from '../../model/records/stage.ts';

/** What a stage is called where there is little room: its abbreviation if it has one. */
export function shortName({ abbreviation, name }: Pick<Stage, 'abbreviation' | 'name'>): string {
  return abbreviation === '' ? name : abbreviation;
}
