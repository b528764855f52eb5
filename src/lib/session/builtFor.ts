/** What a build is told by whoever makes it (`vite.config.ts`). */
declare const BILDEPLAN_LOOKUP: string;

/** The origin where pictures may be looked up; empty in a build that asks nobody. */
export const LOOKUP_ORIGIN: string = BILDEPLAN_LOOKUP;
