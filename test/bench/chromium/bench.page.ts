import { saveLog } from './saveLog.ts';
import { simulateMany } from './simulateMany.ts';

/* What the bench asks of a page in a real browser. */
Object.assign(globalThis, { saveLog, simulateMany });
