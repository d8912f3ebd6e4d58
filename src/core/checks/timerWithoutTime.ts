import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const timerWithoutTime = checkOf('transition', {
  id: 'timerWithoutTime',
  label: 'Timers that have no time to wait for',
  kind: 'structure',
  severity: 'warning',
  why: 'A timer needs a length of time, or a promise of its stage that can be missed. Without one the way is never taken, or at once.',
  find(way, { stage, name }) {
    const from = stage(way.fromId);
    if (from === undefined || way.trigger !== 'timer' || stageKindOf(from).passesAtOnce) return [];
    const complaint = complaintAbout(way, from);
    if (complaint === null) return [];
    return [
      {
        path: ['timer'],
        sentence: `${name(way.id)} waits for a timer, but ${complaint}.`,
        remedy: 'Give it a time, or let a decision or an event move the lead.',
      },
    ];
  },
});

function complaintAbout({ timer }: Transition, from: Stage): string | null {
  const promises = [from.sla, ...from.sla.variants];
  switch (timer?.kind) {
    case undefined:
      return 'no time is set';
    case 'after':
      return timer.duration.value === 0 ? 'the time is zero' : null;
    case 'firstResponseMissed':
      return promises.some(({ firstResponse }) => firstResponse !== null)
        ? null
        : `${from.name} promises no first response`;
    case 'maximumTimeMissed':
      return promises.some(({ maximumTime }) => maximumTime !== null)
        ? null
        : `${from.name} has no maximum time`;
  }
}
