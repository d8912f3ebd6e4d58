import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { xstateJson } from '../../../src/core/formats/xstateJson.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const after = (value: number, unit: string, calendarId: string | null = null) => ({
  value,
  unit,
  calendarId,
});
const hours = { openHours: [{ weekday: 1, from: 540, to: 1_020 }] };

const clockedBlueprint = blueprintOf(
  record('calendar', 'office', hours),
  record('source', 'web', { entryStageId: 'stage_lead' }),
  stage('lead', {
    kind: 'sla',
    sla: { firstResponse: after(4, 'hours', 'calendar_office'), maximumTime: after(3, 'days') } as never,
  }),
  stage('pool'),
  stage('after'),
  stage('lost', { kind: 'end' }),
  transition('lead', 'pool', { share: 1 }),
  transition('pool', 'lost', {
    trigger: 'timer',
    timer: { kind: 'after', duration: after(30, 'days') } as never,
  }),
);

describe('the XState machine as JSON', () => {
  const { text, omissions } = xstateJson.write({ blueprint: clockedBlueprint });

  it('is a machine that XState takes as it stands', () => {
    const machine = createMachine(JSON.parse(text) as Parameters<typeof createMachine>[0]);

    expect(machine.id).toBe('lead-lifecycle');
    expect(machine.getStateNodeById('pool')).toBeDefined();
  });

  it('writes elapsed time as milliseconds and names what it cannot', () => {
    expect(text).toContain('"259200000"');
    expect(text).toContain('"lead.firstResponse"');
    expect(omissions.join(' ')).toMatch(/: lead\.firstResponse, pool\.clock\.transition_pool-lost\.$/);
  });

  it('is not written when there is no machine, and says why', () => {
    const broken = xstateJson.write({ blueprint: blueprintOf() });

    expect(broken.text).toBe('');
    expect(broken.omissions).toEqual(['There is no machine: This blueprint has no stages yet.']);
  });
});
