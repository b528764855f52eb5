/** The plan as text for a case file: Norwegian alone, no pictures, headings and lists that a reader can jump in. */
import { type Box, grouped, space, stack } from '../box.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, pagesOf } from '../flow.ts';
import { type DraftPage, draftPage, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import type { Pair, PlanText, PrintJob, PrintTextTwin } from '../printJob.ts';
import { headingBox, textBox } from '../words.ts';

const SIZE = 11.5;
const LABEL = 150;
const GAP = 14;

export function textTwinPages(plainDesk: Desk, leaf: PrintTextTwin): readonly DraftPage[] {
	const desk: Desk = { ...plainDesk, job: inNorwegian(plainDesk.job) };
	const paper = desk.papers.upright;
	const width = widthOf(paper);
	const { title, note, parts } = leaf.text;
	const head = stack(
		[
			headingBox(desk, norwegian(title), width, 'H1', 22),
			textBox(desk, { text: note, language: desk.job.norwegian }, width, {
				size: SIZE,
				color: desk.palette.quiet,
				lines: 10
			})
		],
		4
	);
	const first = pageFrame(desk, leaf, paper, head);
	const other = pageFrame(desk, leaf, paper, nextHead(desk, leaf, width));
	const pages = pagesOf(
		parts.map((part) => partFlow(desk, part, width)),
		{ first: first.height, other: other.height, firstIsFresh: true },
		GAP
	);
	return pages.map((boxes, at) => {
		const frame = at ? other : first;
		return draftPage(desk, leaf, frame, stack(boxes, GAP).at(frame.x, frame.top));
	});
}

/** Nothing on these pages is in another language, and nobody's name is on them. */
function inNorwegian(job: PrintJob): PrintJob {
	const { machine: _, ...words } = job.words;
	const { page, printed, continued } = words;
	return {
		...job,
		own: job.norwegian,
		first: 'norwegian',
		alias: '',
		words: {
			...words,
			page: norwegian(page.norwegian),
			printed: norwegian(printed.norwegian),
			continued: norwegian(continued.norwegian),
			credit: ''
		}
	};
}
const norwegian = (text: string): Pair => ({ norwegian: text, own: '' });

type Part = PlanText['parts'][number];

/** A part never leaves its heading alone at the foot of a page; over the page the heading stands again. */
function partFlow(desk: Desk, part: Part, width: number): Flowing {
	const lines = part.lines.map((line) => lineBox(desk, line, width));
	const from = (start: number): Flowing => ({
		take(room, fresh) {
			const box = (end: number): Box => partBox(desk, part.title, lines.slice(start, end), width, start > 0);
			let end = lines.length;
			while (end > start && box(end).height > room) end -= 1;
			if (end === start && !fresh) return { rest: from(start) };
			end = Math.max(end, Math.min(start + 1, lines.length));
			return { box: box(end), ...(end < lines.length && { rest: from(end) }) };
		}
	});
	return from(0);
}

function partBox(desk: Desk, title: string, lines: readonly Box[], width: number, again: boolean): Box {
	const options = again ? { after: desk.job.words.continued } : {};
	const list = grouped(stack(lines, 3), (children) => ({ kind: 'group', role: 'L', children }));
	const heading = headingBox(desk, norwegian(title), width, 'H2', 14, options);
	const rule: Box = {
		width,
		height: 1,
		at: (x, y) => [{ kind: 'frame', x, y, width, height: 0.8, fill: desk.palette.line }]
	};
	return stack([heading, rule, ...(lines.length ? [list] : [])], 4);
}

/** What is told of, and beside it what is told. */
function lineBox(desk: Desk, { label, value }: Part['lines'][number], width: number): Box {
	const { palette, job } = desk;
	const said = (text: string, room: number, isLabel: boolean): Box =>
		text.trim()
			? textBox(desk, { text, language: job.norwegian }, room, {
					size: SIZE,
					bold: isLabel,
					color: isLabel ? palette.quiet : palette.ink,
					lines: 1000
				})
			: space(0);
	const colon = label && !/[?:]$/.test(label) ? ':' : '';
	const isNumber = /^\d+$/.test(label);
	const column = isNumber ? 22 : label ? LABEL : 0;
	const named = said(isNumber ? `${label}.` : `${label}${colon}`, column - 8, true);
	const told = said(value, width - column, false);
	return {
		width,
		height: Math.max(named.height, told.height),
		at: (x, y) => [
			{
				kind: 'group',
				role: 'LI',
				children: [
					{
						kind: 'group',
						role: 'LBody',
						children: [...(label ? named.at(x, y) : []), ...told.at(x + column, y)]
					}
				]
			}
		]
	};
}
