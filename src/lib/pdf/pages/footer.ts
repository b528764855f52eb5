/** The foot of every page: who put what there, what to know about the words, whose pictures, which page of how many. */
import { AUTHORS, type Author } from '#lib/plan/index.ts';
import type { Item } from '../sheet.ts';
import { type Box, inLines, middled, sideBySide, space, stack } from './box.ts';
import { type Desk, type Said, saidIn } from './desk.ts';
import { borderOf, handMark, interpreterMark } from './marks.ts';
import { SMALLEST_TEXT } from './paper.ts';
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
	const ends = [...saidIn(job, pageNumber), ...dated].map((said) => small(desk, said, width));
	const credit = job.wishes.credits === 'foot' || (desk.isLast && page === pages);
	const foot = [
		...notes.map((said) => small(desk, said, width)),
		...(credit && words.credit ? [creditBox(desk, width)] : []),
		...ends
	];
	return stack([legendOf(desk, board, width), inLines(foot, width, 12, 1)], 4);
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
function legendOf(desk: Desk, board: PrintSubject, width: number): Box {
	const hands = new Set(cardsOf(board).flatMap((card) => [card.author, ...card.editors]));
	if (!hands.size || !desk.job.wishes.authors) return space(0);
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
	return inLines([...title, ...entries, ...interpreted], width, 12, 2);
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
