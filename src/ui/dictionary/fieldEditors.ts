import { lazy } from 'react';
import type { FieldEditor } from '../forms/fieldEditors.ts';

/** The editors of the company sheet, by the names in which the forms ask for them; each comes when it is needed. */
export const fieldEditors: Readonly<Record<string, FieldEditor>> = {
  scenarioContent: lazy(async () => ({
    default: (await import('./editors/ScenarioContent.tsx')).ScenarioContent,
  })),
  volume: lazy(async () => ({ default: (await import('./editors/VolumeEditor.tsx')).VolumeEditor })),
  mixes: lazy(async () => ({ default: (await import('./editors/MixesEditor.tsx')).MixesEditor })),
  mix: lazy(async () => ({ default: (await import('./editors/MixEditor.tsx')).MixEditor })),
};
