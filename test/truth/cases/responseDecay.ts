import { activity } from '../../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { clock, exponential, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, leftTo, visitsTo } from '../visits.ts';

interface Response {
  /** Mean minutes to the first response. */
  readonly wait: number;
  readonly share: number;
  /** What is left of the conversion after two hours. */
  readonly left: number;
}

const HOURS = 2;

/** The conversion falls in a straight line with the first response, for two hours; the response is exponential. */
export const responseDecay = truthCase<Response>({
  id: 'responseDecay',
  title: 'Response decay: conversion after an exponential first response',
  parameters: { wait: 60, share: 0.5, left: 0.2 },
  mistake: { words: 'share 3 % smaller', parameters: { share: 0.485 } },
  expected({ wait, share, left }) {
    const meanCut = wait * (1 - Math.exp((-HOURS * 60) / wait));
    return { 'P(won)': share * (1 - ((1 - left) * meanCut) / (HOURS * 60)) };
  },
  blueprint: ({ wait, share, left }) =>
    blueprintOf(
      record('settings', 'main', {
        responseDecay: [
          { hours: 0, factor: 1 },
          { hours: HOURS, factor: left },
        ],
      }),
      poisson('call', 5),
      stage('call', {
        sla: { firstResponse: clock(240) },
        activities: [activity('ring', { wait: exponential(wait) })],
      }),
      stage('won', { kind: 'end' }),
      stage('lost', { kind: 'end' }),
      transition('call', 'won', { share }),
      transition('call', 'lost', { kind: 'lose', share: 1 - share }),
    ),
  measure(run) {
    const visits = begunIn(run, visitsTo(run, 'call'));
    return { 'P(won)': leftTo(run, visits, 'won').row.length / visits.row.length };
  },
  coolDown: 2_000,
  full: { replications: 40, minutes: 3_200 },
  small: { replications: 10, minutes: 1_000, ofWrong: 0 },
});
