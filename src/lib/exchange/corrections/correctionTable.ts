/**
 * Words of a language as a table, for a speaker with a spreadsheet: `key, nb, en, now, new, note`. What comes back is a
 * CSV with the columns `key` and `new`, or JSON as `{ "language": "ti", "words": { "area:key": "text" } }`.
 */
import papaparse from 'papaparse';

export interface TableRow {
	readonly key: string;
	readonly nb: string;
	readonly en: string;
	readonly now: string;
	readonly new: string;
	readonly note: string;
}

const COLUMNS = ['key', 'nb', 'en', 'now', 'new', 'note'] as const;
/** What must be there for a table to be read. */
export const NEEDED_COLUMNS = ['key', 'new'] as const;
const MOST_ROWS = 20_000;
/** A spreadsheet would count with a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/;

export const correctionFileName = (language: string): string => `overstyring-${language}.csv`;

/** With a mark at its front by which spreadsheets know UTF-8; a cell that looks like a formula has `'` before it. */
export const writeCorrectionTable = (rows: readonly TableRow[]): string =>
	`\ufeff${papaparse.unparse(
		{ fields: [...COLUMNS], data: rows.map((row) => COLUMNS.map((name) => safe(row[name]))) },
		{ newline: '\r\n' }
	)}\r\n`;

const safe = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const bare = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell).trim();

export interface CorrectionLine {
	/** As a spreadsheet counts: the line with the names is 1. */
	readonly line: number;
	readonly key: string;
	readonly text: string;
	readonly note: string;
}

export interface CorrectionFile {
	/** What the file says of itself, inside or by its name. */
	readonly language?: string;
	/** Lines that say something new; a line with an empty `new` says nothing. */
	readonly lines: readonly CorrectionLine[];
}

/** Nothing when it is neither such a table nor such JSON. Reads nothing but text; changes nothing. */
export function readCorrectionFile(name: string, bytes: Uint8Array): CorrectionFile | undefined {
	const text = textOf(bytes);
	if (text === undefined) return undefined;
	const named = /^overstyring-([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/.exec(name)?.[1];
	const read = /^\s*[{[]/.test(text) ? linesOfJson(text) : linesOfTable(text);
	if (!read || read.lines.length > MOST_ROWS) return undefined;
	const language = read.language ?? named;
	return { lines: read.lines, ...(language !== undefined && { language }) };
}

function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function linesOfTable(text: string): CorrectionFile | undefined {
	const { data, meta } = papaparse.parse<Record<string, string | undefined>>(text, {
		header: true,
		skipEmptyLines: false,
		transformHeader: (head) => head.trim().toLowerCase()
	});
	if (!NEEDED_COLUMNS.every((column) => meta.fields?.includes(column))) return undefined;
	const lines = data.map((row, at) => ({
		line: at + 2,
		key: bare(row.key ?? ''),
		text: bare(row.new ?? ''),
		note: bare(row.note ?? '')
	}));
	return { lines: lines.filter(({ text: said }) => said !== '') };
}

function linesOfJson(text: string): CorrectionFile | undefined {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return undefined;
	}
	const { words, language } = (file ?? {}) as { words?: unknown; language?: unknown };
	if (typeof words !== 'object' || words === null) return undefined;
	const entries = Object.entries(words);
	if (entries.some(([, said]) => typeof said !== 'string')) return undefined;
	return {
		lines: entries
			.map(([key, said], at) => ({ line: at + 1, key, text: (said as string).trim(), note: '' }))
			.filter(({ text: said }) => said !== ''),
		...(typeof language === 'string' && { language })
	};
}
