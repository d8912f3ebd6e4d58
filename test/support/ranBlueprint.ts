import type { Criterion } from '../../src/core/criteria/criterion.ts';
import { blueprintOf, record, stage, transition } from './blueprints.ts';

const after = (value: number, unit: 'hours' | 'days' = 'hours') => ({ value, unit, calendarId: null });
const takes = (value: number, unit: 'hours' | 'days' = 'hours') => ({
  distribution: { kind: 'constant' as const, value },
  unit,
  calendarId: null,
});
const isGerman: Criterion = {
  subject: { kind: 'field', fieldId: 'field_country' },
  operator: 'is',
  value: 'de',
};

/**
 * A small lifecycle whose runs can be worked out by hand: one lead a day at noon, German but for one in four. The
 * German ones are called at once, which takes longer than the hour that is promised, and go on after a day to buy;
 * the others end after two days.
 */
export const ranBlueprint = blueprintOf(
  record('settings', 'Northwind lifecycle', {
    id: 'settings_main',
    customerStageId: 'stage_customer',
    qualifiedStageId: 'stage_call',
    runDays: 30,
  }),
  record('field', 'country', {
    name: 'Country',
    fieldType: 'choice',
    options: [
      { value: 'de', label: 'Germany' },
      { value: 'fr', label: 'France' },
    ],
  }),
  record('source', 'web', {
    name: 'Website',
    entryStageId: 'stage_new',
    arrivals: { process: 'fixed', volume: { kind: 'rate', leads: 1, per: 'day' } },
    attributes: [
      {
        fieldId: 'field_country',
        values: [
          { value: 'de', weight: 3 },
          { value: 'fr', weight: 1 },
        ],
      },
    ],
  }),
  stage('new', { number: '1', name: 'New lead', isEntryPoint: true }),
  stage('call', {
    number: '2',
    name: 'Sales Call',
    abbreviation: 'CAL',
    kind: 'sla',
    sla: { maximumTime: after(1) },
    activities: [{ id: 'activity_ring', name: 'Ring', wait: takes(2), effort: takes(3) }],
  }),
  stage('customer', { number: '3', name: 'Customer' }),
  stage('out', { name: 'Not for us', kind: 'end', route: 'detour' }),
  transition('new', 'call', { label: 'From Germany', trigger: 'automatic', criteria: isGerman }),
  transition('new', 'out', {
    label: 'Abroad',
    trigger: 'timer',
    kind: 'reject',
    timer: { kind: 'after', duration: after(2, 'days') },
  }),
  transition('call', 'customer', { label: 'Bought', kind: 'win', delay: takes(1, 'days') }),
);
