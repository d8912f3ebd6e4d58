import { createRegistry } from '../lib/registry.ts';
import type { ExportFormat } from './format.ts';
import * as entries from './index.ts';

/** Every kind of file a blueprint can be written as. */
export const formats = createRegistry<ExportFormat>('export formats', Object.values(entries));
