/** The foot of every page: who put what there, what to know about the words, whose pictures, which page of how many. */
import { AUTHORS, type Author } from '#lib/plan/index.ts';
import type { Item } from '../sheet.ts';
import { type Box, inLines, middled, sideBySide, space, stack } from './box.ts';
import { type Desk, type Said, saidIn } from './desk.ts';
import { borderOf, handMark, interpreterMark } from './marks.ts';
import { SMALLEST_TEXT, isHalfSheet } from './paper.ts';
import type { Pair, PrintSubject, PrintCard } from './printJob.ts';
import { shortText, textBox } from './words.ts';

const SAMPLE = { width: 30, height: 15 };

/** `page` and `pages` count the whole document. */
export function footerOf(desk: Desk, board: PrintSubject, width: number, page: number, pages: number): Box {
	const { job } = desk;
	const { words } = job;
	const numbered = (text: string): string =>
		text.replace('{page}', String(page)).replace('{pages}', String(pages));
	const pageNumber: Pair = {
		norwegian: numbered(words.page.norwegian),
		own: numbered(words.page.own)
	};
	const notes = [board.withheld, words.machine].flatMap((pair) => (pair ? saidIn(job, pair) : []));
	const dated = job.wishes.dated
		? [...saidIn(job, { ...words.printed, own: '' }), ...(words.version ? saidIn(job, words.version) : [])]
		: [];
	const credit = job.wishes.credits === 'foot' || (desk.isLast && page === pages);
	const credits = credit && words.credit ? [creditBox(desk, width)] : [];
	const smalls = (said: readonly Said[]): readonly Box[] => said.map((one) => small(desk, one, width));
	if (isHalfSheet(width)) {
		// Figures need no words, and what is short stands where a line has room
		const number: Said = { text: `${String(page)} / ${String(pages)}`, language: job.norwegian };
		const all = [
			...legendOf(desk, board, width),
			...smalls(notes),
			...credits,
			...smalls([number, ...dated])
		];
		return inLines(fullLines(all, width, 8), width, 8, 1);
	}
	const foot = [...smalls(notes), ...credits, ...smalls([...saidIn(job, pageNumber), ...dated])];
	return stack([inLines(legendOf(desk, board, width), width, 12, 2), inLines(foot, width, 12, 1)], 4);
}

/** In their order, but each in the first line that has room for it. */
function fullLines(boxes: readonly Box[], width: number, gap: number): readonly Box[] {
	const lines: { boxes: Box[]; room: number }[] = [];
	for (const box of boxes) {
		const line = lines.find(({ room }) => room >= box.width);
		if (line) line.boxes.push(box);
		else lines.push({ boxes: [box], room: width });
		const taken = line ?? lines.at(-1);
		if (taken) taken.room -= box.width + gap;
	}
	return lines.flatMap((line) => line.boxes);
}

const small = (desk: Desk, said: Said, room: number): Box =>
	shortText(desk, said, room, { size: SMALLEST_TEXT, color: desk.palette.quiet });

const creditBox = (desk: Desk, width: number): Box =>
	desk.job.words.credit
		? shortText(desk, { text: desk.job.words.credit, language: desk.job.norwegian }, width, {
				size: SMALLEST_TEXT,
				color: desk.palette.quiet
			})
		: space(0);

/** Only the hands that this board shows. */
function legendOf(desk: Desk, board: PrintSubject, width: number): readonly Box[] {
	const hands = new Set(cardsOf(board).flatMap((card) => [card.author, ...card.editors]));
	if (!hands.size || !desk.job.wishes.authors) return [];
	const entries = AUTHORS.filter((author) => hands.has(author)).map((author) => entryOf(desk, author, width));
	const title = saidIn(desk.job, desk.job.words.madeBy).map((said) => small(desk, said, width));
	const interpreted = cardsOf(board).some((card) => card.interpreted)
		? [
				sideBySide(
					[
						middled(interpreterMark(desk)),
						...saidIn(desk.job, desk.job.words.interpreted).map((one) => middled(small(desk, one, width)))
					],
					4
				)
			]
		: [];
	return [...title, ...entries, ...interpreted];
}

export const cardsOf = (board: PrintSubject): readonly PrintCard[] => [
	...board.zones.flatMap((zone) => zone.cards),
	...(board.week?.parts.flatMap((part) => part.cells.flat()) ?? [])
];

function entryOf(desk: Desk, author: Author, width: number): Box {
	const mark = handMark(desk, author);
	const sample: Box = {
		...SAMPLE,
		at: (x, y, height = SAMPLE.height): readonly Item[] => {
			const top = y + (height - SAMPLE.height) / 2;
			return [
				...borderOf(desk, author, x, top, SAMPLE.width, SAMPLE.height),
				...mark.at(x + (SAMPLE.width - mark.width) / 2, top + (SAMPLE.height - mark.height) / 2)
			];
		}
	};
	const said = saidIn(desk.job, desk.job.words.authors[author]);
	return sideBySide([sample, ...said.map((one) => middled(small(desk, one, width)))], 4);
}

/** The name of the participant, in the head of a page. */
export const aliasBox = (desk: Desk, width: number, size: number, align: 'start' | 'end' = 'start'): Box =>
	desk.job.alias.trim()
		? textBox(desk, { text: desk.job.alias, language: desk.job.own }, width, {
				size,
				bold: true,
				align,
				color: desk.palette.way
			})
		: space(0, width);
