import type { StageAnswer } from '../../core/stage-kinds/stageKind.ts';
import { field, type FormField } from '../forms/formField.ts';
import { activityList } from './activityList.ts';
import { slaVariantList } from './slaVariantList.ts';

/** One of the eight questions of the stage card. */
export interface StageQuestion {
  readonly answer: StageAnswer;
  readonly question: string;
  /** What is asked, in one line, while there is no answer. */
  readonly ask: string;
  readonly fields: readonly FormField[];
}

/** The eight questions, in the order of a conversation. */
export const stageQuestions: readonly StageQuestion[] = [
  {
    answer: 'responsible',
    question: 'Who is responsible?',
    ask: 'Which team works on the lead here?',
    fields: [
      field('responsibleTeamId', 'Responsible', { kind: 'reference', type: 'team', none: 'no team yet' }),
      field('accountableTeamId', 'Accountable', { kind: 'reference', type: 'team', none: 'nobody yet' }),
      field('consultedTeamIds', 'Consulted', { kind: 'references', type: 'team', none: 'nobody' }),
      field('informedTeamIds', 'Informed', { kind: 'references', type: 'team', none: 'nobody' }),
    ],
  },
  {
    answer: 'enterCriteria',
    question: 'What has to be in place to enter?',
    ask: 'What must be true of a lead before it comes here?',
    fields: [
      field(
        'enterCriteria',
        'To enter',
        { kind: 'criterion', none: 'Nothing is asked.', agreeable: true },
        { wide: true, bare: true },
      ),
      field('criteriaAuthorTeamId', 'Written by', { kind: 'reference', type: 'team', none: 'nobody yet' }),
    ],
  },
  {
    answer: 'leaveCriteria',
    question: 'What has to be in place to leave?',
    ask: 'What must be true before a lead goes on?',
    fields: [
      field(
        'leaveCriteria',
        'To leave',
        { kind: 'criterion', none: 'Nothing is asked.', agreeable: true },
        { wide: true, bare: true },
      ),
    ],
  },
  {
    answer: 'sla',
    question: 'When, and how fast, is the lead contacted?',
    ask: 'Within which time does somebody get in touch?',
    fields: [
      field('sla.firstResponse', 'First response', { kind: 'duration', none: 'no promise' }),
      field('sla.maximumTime', 'Longest stay', { kind: 'duration', none: 'no limit' }),
      field('sla.attempts', 'Attempts', { kind: 'number', none: 'not said' }),
      field('sla.variants', 'For some leads', { kind: 'list', list: slaVariantList }, { wide: true }),
      field('sla.escalationTeamId', 'When missed, tell', {
        kind: 'reference',
        type: 'team',
        none: 'nobody yet',
      }),
      field(
        'sla.escalation',
        'And then',
        { kind: 'longText', placeholder: 'What happens when the promise is missed' },
        { wide: true },
      ),
    ],
  },
  {
    answer: 'activities',
    question: 'Which activities?',
    ask: 'What is done with a lead here, in which order?',
    fields: [
      field('activities', 'Activities', { kind: 'list', list: activityList }, { wide: true, bare: true }),
    ],
  },
  {
    answer: 'tools',
    question: 'With which tools?',
    ask: 'In which systems is the work done?',
    fields: [field('toolIds', 'Tools', { kind: 'references', type: 'tool', none: 'none yet' })],
  },
  {
    answer: 'tracked',
    question: 'How is it tracked?',
    ask: 'Which fields prove it, and where do they live?',
    fields: [
      field('trackedFieldIds', 'Fields', { kind: 'references', type: 'field', none: 'none yet' }),
      field('systemOfRecordToolId', 'System of record', {
        kind: 'reference',
        type: 'tool',
        none: 'not said',
      }),
      field(
        'trackingNote',
        'In words',
        { kind: 'longText', placeholder: 'How a move into this stage is recorded' },
        { wide: true },
      ),
    ],
  },
  {
    answer: 'reported',
    question: 'How is it reported?',
    ask: 'Which figure, in which report, how often?',
    fields: [
      field(
        'reports',
        'Reports',
        {
          kind: 'list',
          list: {
            add: 'Add a report',
            initial: { metric: 'New figure', report: '', rhythm: '', audience: '' },
            say: (item) =>
              [item['metric'], item['report'], item['rhythm']].filter((part) => part !== '').join(' · '),
            fields: [
              field('metric', 'Figure', { kind: 'text' }),
              field('report', 'Report', { kind: 'text', placeholder: 'Where it can be seen' }),
              field('rhythm', 'How often', { kind: 'text', placeholder: 'weekly' }),
              field('audience', 'For whom', { kind: 'text' }),
            ],
          },
        },
        { wide: true, bare: true },
      ),
    ],
  },
];
