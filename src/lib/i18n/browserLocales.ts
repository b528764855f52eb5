/** Words in the browser: a small chunk for each language and area, loaded when asked for and kept for offline use. */
import type { LoadArea } from './locale.ts';

export function browserLocales(): LoadArea {
	const files = import.meta.glob<Record<string, unknown>>('/locales/*/*.json', { import: 'default' });
	return async (tag, area) => (await files[`/locales/${tag}/${area}.json`]?.()) ?? {};
}
