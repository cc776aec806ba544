import type { en } from './en.ts';

/** Everything that the workspace says in one language; a missing sentence does not compile. */
export type Messages = typeof en;
