import { existsSync, readFileSync } from 'node:fs';
import { directionOf } from '#lib/i18n/index.ts';
import type { Declared } from '#tests/support/articleOne.ts';

const AREAS = ['cards', 'print'];
const LONG = 16;
/** Enough of each to see every kind of break. */
const MOST = 120;

/** The longer words of cards and paper in a language, as they are in its files. */
export function longWordsOf({ tag }: { readonly tag: string }): Declared[] {
	const texts = AREAS.map((area) => new URL(`../../../locales/${tag}/${area}.json`, import.meta.url))
		.filter((file) => existsSync(file))
		.flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8'))))
		.filter((text) => text.length >= LONG && !text.includes('{{'));
	return [...new Set(texts)]
		.slice(0, MOST)
		.map((text) => ({ lang: tag, dir: directionOf(tag), text: text.normalize('NFC') }));
}

const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(stringsIn)
			: [];
