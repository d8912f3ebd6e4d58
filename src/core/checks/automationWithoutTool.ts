import { checkOf } from './context/checkOf.ts';

export const automationWithoutTool = checkOf('stage', {
  id: 'automationWithoutTool',
  label: 'Automatic activities without a tool that does them',
  kind: 'completeness',
  severity: 'gap',
  why: 'A sequence, a journey or a workflow runs in some system. Whoever builds it has to know in which.',
  asks: ({ activities }) => activities.filter(({ automation }) => automation !== 'manual').length,
  find: ({ name, activities }) =>
    activities.flatMap((activity, at) => {
      if (activity.automation === 'manual' || activity.toolId !== null) return [];
      return [
        {
          path: ['activities', at, 'toolId'],
          sentence: `“${activity.name}” of ${name} runs by itself, but nobody has said in which tool.`,
          remedy: 'Choose the tool it is built in.',
        },
      ];
    }),
});
