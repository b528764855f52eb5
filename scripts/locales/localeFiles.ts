/** The files of `locales/`, as the commands and the tests see them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textsOf } from '#lib/i18n/texts.ts';

export type Content = Record<string, unknown>;
export type KeyedText = readonly [key: string, text: string];

const folder = new URL('../../locales/', import.meta.url);

export const localePath = (tag: string, file: string): string =>
	fileURLToPath(new URL(`${tag}/${file}`, folder));

/** The languages that have a folder. */
export const localeTags = (): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((one) => one.isDirectory())
		.map((one) => one.name)
		.sort();

/** The areas that a language has files for. */
export const areasOf = (tag: string): string[] =>
	existsSync(new URL(`${tag}/`, folder))
		? readdirSync(new URL(`${tag}/`, folder))
				.filter((name) => name.endsWith('.json'))
				.map((name) => name.replace(/\.json$/, ''))
				.sort()
		: [];

export const readArea = (tag: string, area: string): Content =>
	JSON.parse(readFileSync(localePath(tag, `${area}.json`), 'utf8')) as Content;

export const textsIn = (tag: string, area: string): readonly KeyedText[] => textsOf(readArea(tag, area));
