import { settingsHeading, settingsSections } from '../../inspector/blueprintSections.ts';
import type { RecordForm } from '../recordForm.ts';

const sections = [{ id: 'name', title: 'What it is about', fields: settingsHeading }, ...settingsSections];

/** The frame in which the numbers of the blueprint stand. */
export const settings: RecordForm = {
  type: 'settings',
  title: 'The blueprint',
  one: 'blueprint',
  group: 'What holds',
  about: 'Whose lifecycle it is, and the frame its numbers stand in: currency, calendar, first day of a run.',
  initial: {},
  fields: sections.flatMap(({ fields }) => fields),
  sections,
};
