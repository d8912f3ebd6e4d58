import type { RecordMembers } from './blueprintOf.ts';

type Members = Omit<RecordMembers<'transition'>, 'id' | 'fromId' | 'toId'> & { readonly id?: string };

/** The way from one stage to another by their short names; of two between the same stages one brings its own id. */
export function wayOf(from: string, to: string, members: Members): RecordMembers<'transition'> {
  const id = `transition_${from}To${to.charAt(0).toUpperCase()}${to.slice(1)}`;
  return { id, fromId: `stage_${from}`, toId: `stage_${to}`, ...members };
}
