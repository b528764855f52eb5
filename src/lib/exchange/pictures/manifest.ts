/**
 * A list beside the pictures of a zip, CSV or JSON: which file is called what in which language, whose it is and under
 * which licence. The first row of a CSV names its columns: `file` or `id`, `label` or a language tag (`nb`, `label:ar`),
 * `licence`, `author`, `source`. Mulberry's own list has `symbol-en` for the file and other `symbol-…` for languages.
 */
import papaparse from 'papaparse';
import { LIMITS } from '#lib/safety/index.ts';
import { creditOf } from './creditOf.ts';
import { UNKNOWN, type OutsidePicture } from './OutsidePack.ts';
import { plainLine, tagOf, wordsOfFile } from './plainWords.ts';

export type Said = Pick<OutsidePicture, 'words' | 'credit'>;

export interface Manifest {
	readonly name: string;
	/** By the name of the file, without folder, ending and case. */
	readonly said: ReadonlyMap<string, Said>;
	/** Holds for whatever has none of its own. */
	readonly credit?: Said['credit'];
}

type Row = Readonly<Record<string, unknown>>;

/** `EN-symbols/Car.svg` as `car`. */
export const stemOf = (path: string): string =>
	(path.split('/').at(-1) ?? '')
		.replace(/\.[A-Za-z0-9]{2,5}$/, '')
		.toLowerCase()
		.normalize('NFC');

const isRow = (value: unknown): value is Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const firstOf = (row: Row, ...names: readonly string[]): unknown =>
	names.map((name) => row[name]).find((value) => value !== undefined && value !== '');

/** Rows of a CSV with `,` or `;`, its column names in small letters. */
export function manifestOfCsv(text: string): Manifest {
	const { data } = papaparse.parse<Row>(text, {
		header: true,
		skipEmptyLines: true,
		preview: LIMITS.packEntries,
		transformHeader: (name) => name.trim().toLowerCase()
	});
	return { name: '', said: saidBy(data) };
}

/** `{ name, language, licence, author, pictures: […] }`, or the list alone. Nothing where it is neither. */
export function manifestOfJson(value: unknown): Manifest | undefined {
	const rows = Array.isArray(value) ? (value as unknown[]) : isRow(value) ? value.pictures : undefined;
	if (!Array.isArray(rows)) return undefined;
	const about = isRow(value) ? value : {};
	const credit = creditIn(about);
	return {
		name: plainLine(firstOf(about, 'name', 'title'), 80),
		said: saidBy(
			rows.slice(0, LIMITS.packEntries).filter(isRow),
			tagOf(firstOf(about, 'language', 'locale')) ?? UNKNOWN
		),
		...(credit && { credit })
	};
}

const creditIn = (row: Row): Said['credit'] =>
	creditOf({
		title: undefined,
		author: firstOf(row, 'author', 'authors', 'creator'),
		licence: firstOf(row, 'licence', 'license'),
		url: firstOf(row, 'source', 'url')
	});

function saidBy(rows: readonly Row[], language = UNKNOWN): ReadonlyMap<string, Said> {
	const said = new Map<string, Said>();
	for (const row of rows) {
		const file = firstOf(row, 'file', 'filename', 'symbol-en', 'id', 'name');
		if (typeof file !== 'string' && typeof file !== 'number') continue;
		const credit = creditIn(row);
		said.set(stemOf(String(file)), { words: wordsIn(row, language), ...(credit && { credit }) });
	}
	return said;
}

const COLUMN = /^(?:label|symbol|name|word)s?[:_ -](.+)$/;
/** Columns that look like a language and are none. */
const NOT_LANGUAGES = new Set(['id', 'url', 'tag', 'tags', 'src']);

function wordsIn(row: Row, language: string): Readonly<Record<string, string>> {
	const words = new Map<string, string>();
	const put = (tag: string, value: unknown, tidy: (text: string) => string): void => {
		const text = tidy(plainLine(value));
		if (text) words.set(tag, text);
	};
	const plain = (text: string): string => text;
	put(language, firstOf(row, 'label', 'word', 'text'), plain);
	for (const [name, value] of Object.entries(row)) {
		const [, suffix] = COLUMN.exec(name) ?? [];
		const short =
			/^[a-z]{2,3}([-_][a-z0-9]{2,8})?$/i.test(name) && !NOT_LANGUAGES.has(name) ? name : undefined;
		const tag = tagOf(suffix ?? short);
		if (tag !== undefined && tag !== 'id')
			put(tag, value, name.startsWith('symbol-') ? (text) => wordsOfFile(`${text}.svg`) : plain);
	}
	const labels = firstOf(row, 'labels', 'words');
	if (isRow(labels))
		for (const [name, value] of Object.entries(labels)) {
			const tag = tagOf(name);
			if (tag !== undefined) put(tag, value, plain);
		}
	return Object.fromEntries(words);
}
