import { createRegistry } from '../../lib/registry.ts';
import type { Operator } from '../operator.ts';
import * as entries from './index.ts';

/** Every way of comparing a criterion may use. */
export const operators = createRegistry<Operator>('criterion operators', Object.values(entries));
