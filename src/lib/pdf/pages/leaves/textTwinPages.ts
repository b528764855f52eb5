/** The plan as text for a case file: Norwegian alone, no pictures, headings and lists that a reader can jump in. */
import { type Box, grouped, sideBySide, space, stack } from '../box.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, pagesOf } from '../flow.ts';
import { type DraftPage, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import type { Pair, PlanText, PrintJob, PrintTextTwin } from '../printJob.ts';
import { headingBox, textBox } from '../words.ts';

/** The largest of them that needs no more pages than the smallest. */
const SIZES = [12, 11.5, 11] as const;
/** Of the size. */
const LABEL = 13;
const UNDER = 4;
const BETWEEN = 3;
/** A longer text is parted between its words, so that it can go on over a page. */
const LONGEST = 1200;

export function textTwinPages(plainDesk: Desk, leaf: PrintTextTwin): readonly DraftPage[] {
	const desk: Desk = { ...plainDesk, job: inNorwegian(plainDesk.job) };
	const paper = desk.papers.upright;
	const width = widthOf(paper);
	const { title, note, parts } = leaf.text;
	const head = stack(
		[headingBox(desk, norwegian(title), width, 'H1', 22), textOf(desk, note, width, SIZES[0])],
		4
	);
	const first = pageFrame(desk, leaf, paper, head);
	const other = pageFrame(desk, leaf, paper, nextHead(desk, leaf, width));
	const layOut = (size: number) =>
		pagesOf(
			parts.map((part) => partFlow(desk, part, width, size)),
			{ first: first.height, other: other.height, firstIsFresh: true },
			size
		).map((boxes) => ({ boxes, size }));
	const [pages = []] = SIZES.map(layOut).sort((one, next) => one.length - next.length);
	return pages.map(({ boxes, size }, at) => {
		const frame = at ? other : first;
		return draftPage(desk, leaf, frame, stack(boxes, size).at(frame.x, frame.top));
	});
}

/** Nothing on these pages is in another language, and nobody's name is on them. */
function inNorwegian(job: PrintJob): PrintJob {
	const { machine: _, ...words } = job.words;
	return {
		...job,
		own: job.norwegian,
		first: 'norwegian',
		alias: '',
		words: { ...(alone(words) as typeof words), credit: '' }
	};
}

/** Pairs are found by their shape, wherever they stand. */
function alone(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if ('norwegian' in value && typeof value.norwegian === 'string') return norwegian(value.norwegian);
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, alone(one)]));
}
const norwegian = (text: string): Pair => ({ norwegian: text, own: '' });

type Part = PlanText['parts'][number];
type Line = Part['lines'][number];

/** A part never leaves its heading alone at the foot of a page; over the page the heading stands again. */
function partFlow(desk: Desk, part: Part, width: number, size: number): Flowing {
	const lines = part.lines.flatMap(parted).map((line) => lineBox(desk, line, width, size));
	const from = (start: number): Flowing => ({
		take(room, fresh) {
			const head = partHead(desk, part.title, width, start > 0);
			let [end, used] = [start, head.height + UNDER];
			for (; end < lines.length; end++) {
				used += (lines[end]?.height ?? 0) + BETWEEN;
				if (used - BETWEEN > room) break;
			}
			if (end === start && !fresh) return { rest: from(start) };
			end = Math.max(end, Math.min(start + 1, lines.length));
			const box = partBox(head, lines.slice(start, end));
			return { box, ...(end < lines.length && { rest: from(end) }) };
		}
	});
	return from(0);
}

/** Its label stands at the first piece alone. */
function parted({ label, value }: Line): readonly Line[] {
	const pieces = value.match(
		new RegExp(`[^]{1,${String(LONGEST)}}(?<=[.!?]\\s|\\s|$)|[^]{1,${String(LONGEST)}}`, 'gu')
	);
	return (pieces ?? ['']).map((piece, at) => ({ label: at ? '' : label, value: piece.trim() }));
}

function partHead(desk: Desk, title: string, width: number, again: boolean): Box {
	const options = again ? { after: desk.job.words.continued } : {};
	const heading = headingBox(desk, norwegian(title), width, 'H2', 14, options);
	const rule: Box = {
		width,
		height: 1,
		at: (x, y) => [{ kind: 'frame', x, y, width, height: 0.8, fill: desk.palette.line }]
	};
	return stack([heading, rule], UNDER);
}

function partBox(head: Box, lines: readonly Box[]): Box {
	const list = grouped(stack(lines, BETWEEN), (children) => ({ kind: 'group', role: 'L', children }));
	return stack(lines.length ? [head, list] : [head], UNDER);
}

/** What is told of, and beside it what is told. */
function lineBox(desk: Desk, { label, value }: Line, width: number, size: number): Box {
	const isNumber = /^\d+$/.test(label);
	const mark = isNumber ? '.' : label && !/[?:]$/.test(label) ? ':' : '';
	const column = size * (isNumber ? 2 : label ? LABEL : 0);
	const named = textOf(desk, label + mark, column - 8, size, true);
	const told = textOf(desk, value, width - column, size);
	return grouped(sideBySide(column ? [{ ...named, width: column }, told] : [told]), (children) => ({
		kind: 'group',
		role: 'LI',
		children: [{ kind: 'group', role: 'LBody', children }]
	}));
}

const textOf = (desk: Desk, text: string, width: number, size: number, isLabel = false): Box =>
	text.trim()
		? textBox(desk, { text, language: desk.job.norwegian }, width, {
				size,
				bold: isLabel,
				color: isLabel ? desk.palette.quiet : desk.palette.ink,
				lines: 1000
			})
		: space(0);
