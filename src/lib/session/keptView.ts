import type { View } from './GuidanceSession.svelte.ts';

const KEY = 'bildeplan-shown';

/** The numbers of the plans that this tab shows their participant. No name, and nothing once the tab is closed. */
function shown(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

/** How a plan was shown in this tab last: a reload is no way out of participant view. */
export const keptView = (id: string): View => (shown().includes(id) ? 'participant' : 'together');

export function keepView(id: string, view: View): void {
	const others = shown().filter((one) => one !== id);
	try {
		sessionStorage.setItem(KEY, JSON.stringify(view === 'participant' ? [...others, id] : others));
	} catch {
		// Where the browser keeps nothing, the view lasts as long as the page.
	}
}
