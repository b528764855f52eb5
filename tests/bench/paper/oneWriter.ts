/**
 * One writer in a Node of its own: `node oneWriter.ts <writer> <language> <cards> <cards a page> <rounds>` prints what
 * it found as JSON. Its memory is its own, and what falls falls alone.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { textByPdfJs, textByPdfium } from '#tests/support/pdfText.ts';
import { paperCards } from './cards.ts';
import { WRITERS, type WriterName } from './writers.ts';

export interface Written {
	/** Milliseconds of processor time, so that a busy machine matters less: with nothing known yet, and once more and more. */
	readonly cold: number;
	readonly warm: readonly number[];
	readonly bytes: number;
	readonly pages: number;
	/** MB that it grew by at most, from before the first page. */
	readonly memory: number;
	/** Labels of both languages that two readers of the file find letter by letter, of how many. */
	readonly byPdfJs: number;
	readonly byPdfium: number;
	readonly labels: number;
}

const MB = 1_000_000;

/** Spaces come and go between readers, as do marks of direction; letters may not. */
const letters = (text: string): string =>
	text.normalize('NFC').replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD-]/g, '');

async function pagesIn(bytes: Uint8Array): Promise<number> {
	const task = getDocument({ data: bytes, verbosity: 0 });
	const { numPages } = await task.promise;
	await task.destroy();
	return numPages;
}

function since(began: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}

async function measure(name: WriterName, own: string, cards: number, onPage: number, rounds: number) {
	const print = await WRITERS[name]({ own, cards, onPage });
	const before = process.memoryUsage().rss;
	let began = process.cpuUsage();
	let bytes = await print();
	const cold = since(began);
	const warm: number[] = [];
	for (let round = 0; round < rounds; round++) {
		began = process.cpuUsage();
		bytes = await print();
		warm.push(since(began));
	}
	const memory = (process.resourceUsage().maxRSS * 1024 - before) / MB;
	const labels = (await paperCards(own, Math.min(cards, 24))).flatMap((card) => [card.nb, card.own]);
	const readBy = async (reader: (bytes: Uint8Array) => Promise<string>): Promise<number> => {
		const text = letters(await reader(new Uint8Array(bytes)));
		return labels.filter((label) => text.includes(letters(label))).length;
	};
	return {
		cold,
		warm,
		bytes: bytes.length,
		pages: await pagesIn(new Uint8Array(bytes)),
		memory,
		byPdfJs: await readBy(textByPdfJs),
		byPdfium: await readBy(textByPdfium),
		labels: labels.length
	} satisfies Written;
}

const [name = '', own = '', ...numbers] = process.argv.slice(2);
const [cards = 12, onPage = 12, rounds = 3] = numbers.map(Number);
console.log(JSON.stringify(await measure(name as WriterName, own, cards, onPage, rounds)));
