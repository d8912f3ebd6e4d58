import type { FileErrorCode } from '../../../../src/core/formats/json/fileError.ts';

/** A file and what must come of it: it opens, or it is refused with this code at this place. */
export interface FileCase {
  /** The line of the matrix of hostile files it stands for. */
  readonly line: string;
  readonly title: string;
  readonly text: () => string;
  readonly refused?: { readonly code: FileErrorCode; readonly pointer?: string; readonly says?: string };
}

/** A small file in which every kind of place occurs that the corpus breaks. */
export const soundFile = {
  format: 'stagecraft-blueprint',
  schemaVersion: 1,
  settings: { name: 'Corpus' },
  teams: [{ id: 'team_sales', name: 'Sales' }],
  reasonLists: [
    {
      id: 'reasonList_lost',
      key: 'lost',
      name: 'Lost',
      reasons: [
        { id: 'reason_price', name: 'Price' },
        { id: 'reason_other', name: 'Other', requiresText: true },
      ],
    },
  ],
  stages: [
    {
      id: 'stage_mql',
      key: 'mql',
      kind: 'sla',
      name: 'MQL',
      position: { x: 0, y: 0 },
      activities: [{ id: 'activity_call', name: 'Call' }],
      sla: { firstResponse: { value: 4, unit: 'hours' }, maximumTime: { value: 30, unit: 'days' } },
      enterCriteria: {
        all: [{ subject: { kind: 'score', component: 'fit' }, operator: 'isAtLeast', value: 40 }],
      },
    },
    { id: 'stage_won', key: 'won', kind: 'end', name: 'Won' },
  ],
  transitions: [{ id: 'transition_win', fromId: 'stage_mql', toId: 'stage_won', share: 0.5 }],
};

/** The sound file with one value put in place; `undefined` removes the member. */
export function fileWith(pointer: string, value: unknown): string {
  const file: unknown = structuredClone(soundFile);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce((inner, step) => (inner as Record<string, unknown>)[step], file) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(file, null, 2);
}

/** The sound file with one piece of its text replaced. */
export function fileReplacing(piece: string, by: string): string {
  const text = JSON.stringify(soundFile, null, 2);
  if (!text.includes(piece)) throw new Error(`The sound file does not hold ${piece}.`);
  return text.replace(piece, () => by);
}
