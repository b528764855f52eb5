/** The files of `locales/`, as the commands and the tests see them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Content = Record<string, unknown>;

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

/** Every text of a file by its full key, `_meta` left out. */
export function texts(content: Content, before = ''): [key: string, text: string][] {
	return Object.entries(content).flatMap(([key, value]): [string, string][] => {
		if (before === '' && key === '_meta') return [];
		return typeof value === 'string' ? [[before + key, value]] : texts(value as Content, `${before}${key}.`);
	});
}

/** The end of a key that says which plural form it is. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

export const placeholders = (text: string): string[] =>
	[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
