import { lazy } from 'react';
import type { FieldEditor } from '../forms/fieldEditors.ts';

/** The editors of the company sheet, by the names in which the forms ask for them; each comes when it is needed. */
export const fieldEditors: Readonly<Record<string, FieldEditor>> = {
  scenarioContent: lazy(async () => ({
    default: (await import('./editors/ScenarioContent.tsx')).ScenarioContent,
  })),
  reasons: lazy(async () => ({ default: (await import('./reasons/ReasonsEditor.tsx')).ReasonsEditor })),
  options: lazy(async () => ({ default: (await import('./fields/OptionsEditor.tsx')).OptionsEditor })),
  week: lazy(async () => ({ default: (await import('./calendar/WeekEditor.tsx')).WeekEditor })),
  holidays: lazy(async () => ({ default: (await import('./calendar/HolidaysEditor.tsx')).HolidaysEditor })),
  timeZone: lazy(async () => ({ default: (await import('./calendar/TimeZoneEditor.tsx')).TimeZoneEditor })),
  volume: lazy(async () => ({ default: (await import('./editors/VolumeEditor.tsx')).VolumeEditor })),
  weights: lazy(async () => ({ default: (await import('./editors/WeightsEditor.tsx')).WeightsEditor })),
  mixes: lazy(async () => ({ default: (await import('./editors/MixesEditor.tsx')).MixesEditor })),
  mix: lazy(async () => ({ default: (await import('./editors/MixEditor.tsx')).MixEditor })),
};
