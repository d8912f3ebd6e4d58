import { describe, expect, it } from 'vitest';
import { eventNameOf, uniqueNames } from '../../../src/core/compile/eventNames.ts';

const nameOf = (members: { event?: string; label?: string; kind?: 'advance' | 'recycle' | 'lose' | 'win' }) =>
  eventNameOf({ event: '', label: '', kind: 'advance', ...members });

describe('the event that tells of a way', () => {
  it('is its own, else made from its label, else the fact that its kind stands for (O5)', () => {
    expect(nameOf({ event: 'deal.signed', label: 'Signed' })).toBe('deal.signed');
    expect(nameOf({ label: 'Meeting is booked!' })).toBe('lead.meetingIsBooked');
    expect(nameOf({ label: 'Zurück zum Pool' })).toBe('lead.zuruckZumPool');
    expect(nameOf({ label: '2. Runde' })).toBe('lead.runde');
    expect([
      nameOf({}),
      nameOf({ kind: 'recycle' }),
      nameOf({ kind: 'lose' }),
      nameOf({ kind: 'win' }),
    ]).toEqual(['lead.advanced', 'lead.recycled', 'deal.lost', 'deal.won']);
  });

  it('is never one that the machine itself tells or hears (O5)', () => {
    expect(nameOf({ label: 'Ended' })).toBe('way.lead.ended');
    expect(nameOf({ label: 'Updated' })).toBe('way.lead.updated');
    for (const event of ['signal.demo', 'status.open', 'score.fell', 'activity.started', 'xstate.init'])
      expect(nameOf({ event })).toBe(`way.${event}`);
  });
});

describe('names', () => {
  it('are made unique by number, in order', () => {
    expect(uniqueNames(['a', 'b', 'a', 'a2', 'a'])).toEqual(['a', 'b', 'a2', 'a22', 'a3']);
  });
});
