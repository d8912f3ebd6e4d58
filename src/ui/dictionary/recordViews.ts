import { lazy, type ComponentType } from 'react';
import type { BlueprintRecord, RecordId, RecordType } from '../../core/model/records.ts';

/** What stands above the form of one record: what it comes to, in a sentence or a picture. */
export type RecordSummary = ComponentType<{ readonly record: BlueprintRecord }>;

/** All records of a kind in one table; a row opens its record. */
export type RecordOverview = ComponentType<{ readonly onOpen: (id: RecordId) => void }>;

/** What the sheet shows of a kind beside its form; each comes when it is needed. */
export interface RecordViews {
  readonly summary?: RecordSummary;
  readonly overview?: RecordOverview;
}

export const recordViews: Partial<Readonly<Record<RecordType, RecordViews>>> = {
  calendar: {
    summary: lazy(async () => ({
      default: (await import('./calendar/CalendarSummary.tsx')).CalendarSummary,
    })),
  },
  field: {
    overview: lazy(async () => ({ default: (await import('./fields/FieldOverview.tsx')).FieldOverview })),
  },
  policies: {
    summary: lazy(async () => ({ default: (await import('./editors/PolicySummary.tsx')).PolicySummary })),
  },
  signOff: {
    overview: lazy(async () => ({
      default: (await import('./overviews/SignOffOverview.tsx')).SignOffOverview,
    })),
  },
  team: {
    summary: lazy(async () => ({ default: (await import('./editors/TeamSummary.tsx')).TeamSummary })),
    overview: lazy(async () => ({ default: (await import('./overviews/TeamOverview.tsx')).TeamOverview })),
  },
  reasonList: {
    overview: lazy(async () => ({ default: (await import('./reasons/ReasonOverview.tsx')).ReasonOverview })),
  },
  signal: {
    summary: lazy(async () => ({ default: (await import('./score/SignalSummary.tsx')).SignalSummary })),
    overview: lazy(async () => ({
      default: (await import('./overviews/SignalOverview.tsx')).SignalOverview,
    })),
  },
  scoreModel: {
    summary: lazy(async () => ({ default: (await import('./score/ScoreSummary.tsx')).ScoreSummary })),
  },
  source: {
    summary: lazy(async () => ({ default: (await import('./editors/SourceSummary.tsx')).SourceSummary })),
    overview: lazy(async () => ({
      default: (await import('./overviews/SourceOverview.tsx')).SourceOverview,
    })),
  },
};
