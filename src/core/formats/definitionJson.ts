import { writeDefinition } from './definition/writeDefinition.ts';
import type { ExportFormat } from './format.ts';

export const definitionJson: ExportFormat = {
  id: 'definitionJson',
  label: 'Blueprint (JSON)',
  description: 'Everything there is, to open again here, keep under version control or run in a pipeline.',
  fileExtension: 'json',
  mediaType: 'application/json',
  group: 'Stagecraft',
  write: ({ blueprint }) => ({ text: writeDefinition(blueprint), omissions: [] }),
};
