import { createRegistry } from '../lib/registry.ts';
import * as entries from './index.ts';
import type { Template } from './template.ts';

/** Every template that ships, in the order in which they are offered. */
export const templates = createRegistry<Template>(
  'templates',
  Object.values(entries).toSorted((one, other) => one.place - other.place),
);
