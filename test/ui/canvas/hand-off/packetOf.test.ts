import { describe, expect, it } from 'vitest';
import { packetOf } from '../../../../src/ui/canvas/hand-off/packetOf.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const blueprint = blueprintOf(
  record('team', 'Marketing'),
  record('team', 'Sales'),
  stage('lead', { responsibleTeamId: 'team_Marketing', handOver: ['Who they are', 'What they asked for'] }),
  stage('nurture', { responsibleTeamId: 'team_Marketing' }),
  stage('call', { responsibleTeamId: 'team_Sales' }),
  transition('lead', 'call', { handOver: ['Who they are', 'Their score'] }),
  transition('lead', 'call', { id: 'transition_silent' }),
  transition('call', 'nurture'),
  transition('lead', 'nurture', { handOver: ['Their score'] }),
);

describe('the packet of a hand-off', () => {
  it('names both teams, what this way hands over, and how much the stage always does', () => {
    const packet = packetOf(blueprint, 'transition_lead-call');

    expect([packet?.from.name, packet?.to.name]).toEqual(['Marketing', 'Sales']);
    expect(packet?.items).toEqual(['Who they are', 'Their score']);
    expect(packet?.besides).toBe(1);
  });

  it('is that of the stage where the way says nothing', () => {
    expect(packetOf(blueprint, 'transition_silent')?.items).toEqual(['Who they are', 'What they asked for']);
  });

  it('is empty where nobody has said anything', () => {
    expect(packetOf(blueprint, 'transition_call-nurture')?.items).toEqual([]);
  });

  it('is none where the owner stays', () => {
    expect(packetOf(blueprint, 'transition_lead-nurture')).toBeUndefined();
  });
});
