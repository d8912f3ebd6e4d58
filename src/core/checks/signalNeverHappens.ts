import { checkOf } from './context/checkOf.ts';

export const signalNeverHappens = checkOf('signal', {
  id: 'signalNeverHappens',
  label: 'Signals of which nobody says how often they come',
  kind: 'completeness',
  severity: 'gap',
  why: 'A signal gives points only when leads do it. Without a rate in any stage a run sees none.',
  asks: () => 1,
  find({ name, rates }) {
    if (rates.some(({ timesPerMonth }) => timesPerMonth > 0)) return [];
    return [
      {
        path: ['rates'],
        sentence: `Nobody has said how often ${name} happens, so it never does in a run.`,
        remedy: 'Say in which stages it happens, and how often a month; an assumption is enough.',
      },
    ];
  },
});
