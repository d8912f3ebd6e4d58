import { lazy } from 'react';
import type { FieldEditor } from '../forms/fieldEditors.ts';

/** The editors of the company sheet, by the names in which the forms ask for them; each comes when it is needed. */
export const fieldEditors: Readonly<Record<string, FieldEditor>> = {
  scenarioContent: lazy(async () => ({
    default: (await import('./editors/ScenarioContent.tsx')).ScenarioContent,
  })),
};
