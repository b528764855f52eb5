/**
 * `locales/<tag>/review.csv`: everything a speaker needs to check a language, a row a text. The last column says in
 * Norwegian what the translation says, word by word, so that a slip of meaning shows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { areasOf, localePath, textsIn } from './localeFiles.ts';

export interface ReviewRow {
	/** `area:path.to.key`. */
	readonly key: string;
	readonly nb: string;
	readonly translation: string;
	/** Empty where nobody has written it yet. */
	readonly literally: string;
}

const FILE = 'review.csv';

export function readReview(tag: string): ReviewRow[] {
	const path = localePath(tag, FILE);
	if (!existsSync(path)) return [];
	return papaparse.parse<ReviewRow>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The rows that belong to the files as they are. A literal reading stays as long as its translation does. */
export function reviewRows(tag: string, literally: Readonly<Record<string, string>> = {}): ReviewRow[] {
	const before = new Map(readReview(tag).map((row) => [row.key, row]));
	return areasOf(tag).flatMap((area) => {
		const norwegian = new Map(textsIn('nb', area));
		return textsIn(tag, area).map(([path, translation]) => {
			const key = `${area}:${path}`;
			const old = before.get(key);
			const nb = norwegian.get(path) ?? norwegian.get(path.replace(/_(zero|two|few|many)$/, '_other')) ?? '';
			const kept = old?.translation === translation ? old.literally : '';
			return { key, nb, translation, literally: literally[key] ?? kept };
		});
	});
}

export function writeReview(tag: string, rows: readonly ReviewRow[]): void {
	writeFileSync(localePath(tag, FILE), papaparse.unparse([...rows], { newline: '\n' }) + '\n');
}
