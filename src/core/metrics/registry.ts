import { createRegistry } from '../lib/registry.ts';
import * as entries from './index.ts';
import type { Metric } from './metric.ts';

/** Every measure of a stage. */
export const metrics = createRegistry<Metric>('stage metrics', Object.values(entries));
