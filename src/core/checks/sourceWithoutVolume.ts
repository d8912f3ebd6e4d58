import { checkOf } from './context/checkOf.ts';

export const sourceWithoutVolume = checkOf('source', {
  id: 'sourceWithoutVolume',
  label: 'Lead sources of which nobody says how many leads come',
  kind: 'completeness',
  severity: 'gap',
  why: 'How many leads a source brings, month by month, is where every forecast and every budget begins.',
  asks: ({ isReferral }) => (isReferral ? 0 : 1),
  find({ name, isReferral, arrivals }) {
    const { volume } = arrivals;
    const leads = volume.kind === 'monthly' ? Math.max(...volume.leads) : volume.leads;
    if (isReferral || leads > 0) return [];
    return [
      {
        path: ['arrivals'],
        sentence: `Nobody has said how many leads ${name} brings.`,
        remedy: 'Say how many come in a month, or by day; last year is a good assumption.',
      },
    ];
  },
});
