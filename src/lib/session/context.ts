import { createContext } from 'svelte';
import type { App } from './App.svelte.ts';
import type { GuidanceSession } from './GuidanceSession.svelte.ts';
import type { PlanWords } from './PlanWords.ts';

/** Given down by the layout: what every page needs. */
export const [useApp, provideApp] = createContext<App>();

/** Given down by the pages of one plan. */
export interface OpenPlan {
	readonly session: GuidanceSession;
	/** Drawn again when the plan's languages or their order change. */
	readonly words: PlanWords;
}
export const [useOpenPlan, provideOpenPlan] = createContext<OpenPlan>();
