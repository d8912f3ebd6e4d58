import type { RecordOf } from '../../../src/core/model/records.ts';
import { activity, field } from '../../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { mg1, mmc } from '../formulas/erlang.ts';
import { clock, exponential, poisson } from '../parts.ts';
import { queueBlueprint, queueSeen } from '../queues.ts';
import { truthCase } from '../truthCase.ts';

interface Kinds {
  readonly rate: number;
  /** Mean service of three quarters of the leads, and of the others. */
  readonly small: number;
  readonly large: number;
}

const size = record('field', 'size', { fieldType: 'text' });

/** A source whose leads are small or large. */
function smallAndLarge(rate: number, small: number, large: number): RecordOf<'source'> {
  return poisson('work', rate, {
    attributes: [
      {
        fieldId: 'field_size',
        values: [
          { value: 'small', weight: small },
          { value: 'large', weight: large },
        ],
      },
    ],
  });
}

const SMALL = 0.75;

/** Two kinds of leads, each with its own activity: the service of all is hyperexponential. */
export const kindsOfWork = truthCase<Kinds>({
  id: 'kindsOfWork',
  title: 'M/H₂/1: two kinds of leads with their own work (Pollaczek–Khinchine)',
  parameters: { rate: 0.5, small: 0.6, large: 2.2 },
  mistake: { words: 'work on large leads 3 % slower', parameters: { large: 2.2 * 1.03 } },
  expected({ rate, small, large }) {
    const service = SMALL * small + (1 - SMALL) * large;
    return { ...mg1(rate, service, 2 * (SMALL * small ** 2 + (1 - SMALL) * large ** 2)) };
  },
  blueprint: ({ rate, small, large }) =>
    blueprintOf(
      size,
      smallAndLarge(rate, SMALL, 1 - SMALL),
      record('team', 'bdr', { headCount: 1 }),
      stage('work', {
        responsibleTeamId: 'team_bdr',
        activities: [
          activity('call', { effort: exponential(small), appliesTo: field('size', 'is', 'small') }),
          activity('visit', { effort: exponential(large), appliesTo: field('size', 'is', 'large') }),
        ],
      }),
      stage('done', { kind: 'end' }),
      transition('work', 'done', { share: 1 }),
    ),
  measure: (run) => ({ ...queueSeen(run, 'work', 1) }),
  warmUp: 1_000,
  coolDown: 500,
  full: { replications: 60, minutes: 350_000 },
  small: { replications: 30, minutes: 28_000, ofWrong: 0 },
});

interface Promised {
  readonly rate: number;
  readonly service: number;
}

/** Who is due first is served first. Whatever the order, what is served does not depend on how long it takes, so the mean wait stays. */
export const dueFirst = truthCase<Promised>({
  id: 'dueFirst',
  title: 'M/M/1 in the order of due promises: the mean wait stays (Kleinrock’s conservation law)',
  parameters: { rate: 0.7, service: 1 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected: ({ rate, service }) => ({ ...mmc(rate, service, 1) }),
  blueprint({ rate, service }) {
    const made = queueBlueprint(smallAndLarge(rate, 0.5, 0.5), exponential(service), {
      headCount: 1,
      queueOrder: 'dueTime',
    });
    const work = stage('work', {
      responsibleTeamId: 'team_work',
      activities: [activity('work', { effort: exponential(service) })],
      sla: {
        firstResponse: clock(20),
        variants: [{ name: 'Large', appliesTo: field('size', 'is', 'large'), firstResponse: clock(2) }],
      },
    });
    return { ...made, records: { ...made.records, [size.id]: size, [work.id]: work } };
  },
  measure: (run) => ({ ...queueSeen(run, 'work', 1) }),
  warmUp: 1_000,
  coolDown: 500,
  full: { replications: 60, minutes: 260_000 },
  small: { replications: 30, minutes: 20_000 },
});
