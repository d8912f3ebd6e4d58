import { createRegistry } from '../lib/registry.ts';
import type { Check } from './check.ts';
import * as entries from './index.ts';

/** Every check there is. */
export const checks = createRegistry<Check>('checks', Object.values(entries));
