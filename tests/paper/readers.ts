/**
 * Reads every kind of page in every language back with three readers, and writes what came back to
 * docs/paper-readers.md: `node tests/paper/readers.ts [language …]`. Some minutes for all of them. Fails where a label
 * is lost that need not be, a heading stands in one language alone, a sign has no picture in our fonts, or a page does
 * not pass the checks of a tagged PDF.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES, directionOf, languageOf } from '#lib/i18n/index.ts';
import { missingIn } from '#lib/pdf/pages/missingIn.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { hasProgram, textByPdfJs, textByPdfium, textByPoppler } from '#tests/support/pdfText.ts';
import { fullPlan } from './fullPlan.ts';
import { GRADES, type Grade, charactersLost, gradeOf, headingsOn, labelsOn, letters } from './labels.ts';
import { KINDS, type Kind } from './pageKinds.ts';
import { printedKind } from './printed.ts';

type Read = (bytes: Uint8Array) => string | Promise<string>;
const READERS: Readonly<Record<string, Read>> = {
	'pdf.js': textByPdfJs,
	PDFium: textByPdfium,
	...(hasProgram('pdftotext') && { poppler: textByPoppler })
};

type Counts = Record<Grade, number>;
const none = (): Counts => ({ whole: 0, lines: 0, words: 0, turned: 0, lost: 0 });
interface Row {
	readonly tag: string;
	readonly kind: Kind;
	readonly pages: number;
	readonly labels: number;
	readonly read: Readonly<Record<string, Counts>>;
}

const faults: string[] = [];
/** By reader: labels that none of its ways gives back, each once. */
const lost: Record<string, Set<string>> = {};

/** Marks at the end of a word, and numbers that a letter follows, in lines from right to left: readers' own limits. */
const isKnown = (tag: string, text: string): boolean =>
	directionOf(tag) === 'rtl' && /[\p{M}\p{Nd}]/u.test(text);

async function rowOf(tag: string, kind: Kind, plan: Awaited<ReturnType<typeof fullPlan>>): Promise<Row> {
	const { sheets, bytes } = await printedKind(plan, kind);
	const labels = labelsOn(sheets);
	const where = `${tag} ${kind}`;
	if (!sheets.length) faults.push(`${where}: no page`);
	const missing = missingIn(sheets);
	if (missing.length) faults.push(`${where}: no font has ${missing.join(' ')}`);
	const isBilingual = kind !== 'text-twin' && languageOf(tag).status !== 'none';
	for (const { text, languages } of isBilingual ? headingsOn(sheets) : [])
		if (!languages.has(tag) || !languages.has('nb')) faults.push(`${where}: in one language: ${text}`);
	const read: Record<string, Counts> = {};
	if (sheets.length) for (const failure of checkPdf(bytes).failures) faults.push(`${where}: ${failure}`);
	for (const [name, reader] of Object.entries(sheets.length ? READERS : {})) {
		const text = letters(await reader(bytes));
		const counts: Counts = none();
		for (const label of labels) {
			const grade = gradeOf(label, text);
			counts[grade]++;
			if (grade !== 'lost') continue;
			const said = `“${label.text.replace(/\s+/g, ' ')}” (${tag}, ${charactersLost(label, text)})`;
			(lost[name] ??= new Set()).add(said);
			if (!isKnown(tag, label.text)) faults.push(`${where}: ${name} loses ${said}`);
		}
		read[name] = counts;
	}
	return { tag, kind, pages: sheets.length, labels: labels.length, read };
}

const sum = (rows: readonly Row[], name: string): Counts => {
	const counts: Counts = none();
	for (const { read } of rows) for (const grade of GRADES) counts[grade] += read[name]?.[grade] ?? 0;
	return counts;
};
const inWords = (counts: Counts): string => GRADES.map((grade) => String(counts[grade])).join(' / ');

function table(rows: readonly Row[], by: 'tag' | 'kind'): string {
	const names = Object.keys(READERS);
	const groups = [...new Set(rows.map((row) => row[by]))];
	const lines = groups.map((group) => {
		const here = rows.filter((row) => row[by] === group);
		const total = (of: 'pages' | 'labels') => here.reduce((all, row) => all + row[of], 0);
		const cells = names.map((name) => inWords(sum(here, name)));
		return [group, total('pages'), total('labels'), ...cells].join(' | ');
	});
	const head = [by === 'tag' ? 'language' : 'page', 'pages', 'labels', ...names];
	return [head.join(' | '), head.map(() => '---').join(' | '), ...lines]
		.map((line) => `| ${line} |`)
		.join('\n');
}

const asked = process.argv.slice(2);
const tags = asked.length ? asked : [...LANGUAGES.map(({ tag }) => tag), 'rhg-Rohg'];
const rows: Row[] = [];
for (const tag of tags) {
	const plan = await fullPlan(tag);
	for (const kind of KINDS) rows.push(await rowOf(tag, kind, plan));
	process.stdout.write(`${table(rows.slice(-KINDS.length), 'tag').split('\n').at(-1)!}\n`);
}
const losses = Object.entries(lost).map(([name, said]) => `- ${name}: ${[...said].join(', ')}`);
process.stdout.write(`\n${table(rows, 'kind')}\n\n${losses.join('\n')}\n\n${faults.join('\n')}\n`);
if (!asked.length) {
	const text = `# What three readers copy from our pages

Every kind of page of one full plan, in every language of ours (Rohingya in both scripts) beside bokmål, read back by pdf.js (Firefox), PDFium (Chrome, Edge) and poppler (Linux desktops). Made by \`node tests/paper/readers.ts\`.

Each label is counted once a page: **whole** / by **lines** / by **words** / **turned** / **lost**. Spaces, and marks that are not seen, are left out of the comparison. *Lines*: the reader goes across the page and says what stands beside the label in between. *Words*: every word is whole, but the reader turns the order of words where two languages of opposite directions share a line. *Turned*: so are the pieces of a word between its vowel marks.

${table(rows, 'tag')}

${table(rows, 'kind')}

Lost, with the language and the number of characters that are not where they belong; all of them are lines from right to left with a number, or with a mark at the end of a word:

${losses.join('\n')}
`;
	writeFileSync(new URL('../../docs/paper-readers.md', import.meta.url), text);
}
if (faults.length) process.exitCode = 1;
