import type { RunSettings } from '../../src/worker/protocol.ts';
import { blueprintOf, record, stage, transition } from './blueprints.ts';

/** The smallest lifecycle there is: half of the leads that come are won. */
export const smallFunnel = blueprintOf(
  record('settings', 'small', { id: 'settings_main', customerStageId: 'stage_last' }),
  stage('first', { isEntryPoint: true }),
  stage('last', { kind: 'end' }),
  transition('first', 'last', { kind: 'win', share: 0.5 }),
  record('source', 'web', {
    entryStageId: 'stage_first',
    arrivals: { volume: { kind: 'rate', leads: 5, per: 'day' } },
  }),
);

/** A run of it that takes no time. */
export const smallSettings: RunSettings = {
  leads: 100,
  days: 30,
  seed: 1,
  level: 'calendars',
  stock: false,
  warmUpDays: 0,
};
