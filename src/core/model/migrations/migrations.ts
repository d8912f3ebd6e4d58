import type { Migration } from './migration.ts';

/** Every step there has ever been, the oldest first. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];
