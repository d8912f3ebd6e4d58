import { createRegistry } from '../lib/registry.ts';
import * as entries from './index.ts';
import type { Template } from './template.ts';

/** Every template that ships. */
export const templates = createRegistry<Template>('templates', Object.values(entries));
