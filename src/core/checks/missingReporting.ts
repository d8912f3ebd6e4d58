import { answerCheck } from './context/answerCheck.ts';

export const missingReporting = answerCheck({
  id: 'missingReporting',
  label: 'Stages that no report shows',
  why: 'A stage that nobody looks at can lose leads for months before anybody notices.',
  answers: ['reported'],
  remedy: 'Name a metric, the report that shows it, and how often it is looked at.',
  say: ({ name }) => ({ sentence: `No report shows how ${name} is doing.`, path: ['reports'] }),
});
