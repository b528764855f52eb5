/** Words in bare Node, read from the `locales` folder. Not for the browser. */
import { readFile } from 'node:fs/promises';
import type { LoadArea } from './locale.ts';

const folder = new URL('../../../locales/', import.meta.url);

export function nodeLocales(): LoadArea {
	return async (tag, area) => {
		if (!/^[\w-]+$/.test(tag) || !/^\w+$/.test(area)) return {};
		try {
			return JSON.parse(await readFile(new URL(`${tag}/${area}.json`, folder), 'utf8')) as Record<
				string,
				unknown
			>;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
			throw error;
		}
	};
}
