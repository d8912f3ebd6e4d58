import { pinnedRuns } from '../../core/simulate/pinnedRuns.ts';

/* What the test asks of a page in a real browser: the digests of the runs that are pinned. */
Object.assign(globalThis, { pinnedRuns });
