/**
 * What was agreed, who agreed, and the rights that go with it: the back of the plan's first sheet. Agreeing and not
 * agreeing are equally large. It says itself that it is no electronic signature and no decision.
 */
import { type Box, centred, inLines, middled, sideBySide, stack } from '../box.ts';
import { type Desk, norwegianFirst, saidIn } from '../desk.ts';
import { type Flowing, whole } from '../flow.ts';
import { flowPages } from '../flowPages.ts';
import { onGround } from '../goalPlate.ts';
import type { DraftPage } from '../pageFrame.ts';
import type { Scale } from '../paper.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintAgreement } from '../printJob.ts';
import { headingBox, pairBox, shortText, textBox } from '../words.ts';
import { oralNote } from './oralNote.ts';
import { besideEachOther, longText, markPlate, saidPlate, tickBox } from './plates.ts';

const PAD = 8;
const GAP = 8;

/** On one page where it has room; else the rights have a page of their own, in large letters. */
export function agreementPages(desk: Desk, leaf: PrintAgreement): readonly DraftPage[] {
	const { upright } = desk.papers;
	const together = flowPages(desk, leaf, upright, (scale, { first: { width } }) => [
		...agreedParts(desk, leaf, width, scale),
		whole(rightsBox(desk, leaf, width, scale)),
		whole(complaintBox(desk, leaf, width, textSize(scale))),
		whole(longNote(desk, width))
	]);
	if (together.length === 1) return together;
	const agreed = flowPages(desk, leaf, upright, (scale, { first: { width } }) =>
		agreedParts(desk, leaf, width, scale)
	);
	const rights = { ...leaf, title: desk.job.words.agreement.rights };
	const apart = [
		...agreed,
		...flowPages(desk, rights, upright, (scale, { first: { width } }) => [
			...rightRows(desk, leaf, width, scale.picture, scale.first).map(whole),
			whole(complaintBox(desk, leaf, width, scale.first)),
			whole(longNote(desk, width))
		])
	];
	return apart.length > together.length ? together : apart;
}

/** What was agreed, and by whom. */
function agreedParts(desk: Desk, leaf: PrintAgreement, width: number, scale: Scale): readonly Flowing[] {
	const isRoomy = scale.first >= 16;
	const size = textSize(scale);
	const half = (width - GAP) / 2;
	const lines = isRoomy ? 3 : 2;
	const plates = (some: PrintAgreement['promises'], fill?: string): Box =>
		sideBySide(
			some.map((one) => saidPlate(desk, one, half, { lines, size, ...(fill && { fill }) })),
			GAP
		);
	const [wants, decides, reason] = leaf.disagreement ?? [];
	return [
		...toldParts(desk, leaf, width, scale),
		whole(plates(leaf.promises)),
		whole(choiceBox(desk, leaf, width, scale)),
		...(wants && decides ? [whole(plates([wants, decides], desk.palette.card))] : []),
		...(reason ? [whole(saidPlate(desk, reason, width, { lines: 2, size }))] : []),
		whole(namesBox(desk, leaf, width, isRoomy ? 64 : scale.first > 13 ? 52 : 42))
	];
}

/** Readable; a little smaller where else a second page would be needed. */
const textSize = ({ first }: Scale): number => (first >= 16 ? 13 : first > 13 ? 12 : first > 12 ? 11 : 10);

/** So many stand better two and two than with one alone in the last row. */
const EVEN = new Set([1, 2, 4]);

/** The goals with a tick at each that the participant has told back. */
function toldParts(desk: Desk, leaf: PrintAgreement, width: number, scale: Scale): readonly Flowing[] {
	const { palette, job } = desk;
	const { words } = job;
	const heading = headingBox(
		desk,
		leaf.toldBack.length ? words.agreement.toldBack : words.agreement.understood,
		width,
		'H2',
		14
	);
	if (!leaf.toldBack.length)
		return [whole(tickBox(desk, { ...heading, width: width - 30 }, leaf.understood, 18))];
	const columns = scale.first > 14 || EVEN.has(leaf.toldBack.length) ? 2 : 3;
	const room = (width - GAP * (columns - 1)) / columns;
	const size = Math.min(40, scale.picture * 0.62);
	const goals = leaf.toldBack.map((goal) => {
		const picture = goal.picture ? [middled(pictureBox(desk, goal.picture, goal.words, size))] : [];
		const inner = room - 26 - (picture.length ? size + 6 : 0);
		const said = pairBox(desk, goal.words, inner, {
			first: textSize(scale),
			second: textSize(scale) - 1.5,
			color: palette.ink,
			quiet: palette.quiet
		});
		const body = sideBySide([...picture, middled({ ...said, width: inner })], 6);
		return tickBox(desk, body, goal.isTold || leaf.understood, 18);
	});
	const rows = Array.from({ length: Math.ceil(goals.length / columns) }, (_, at) =>
		sideBySide(
			goals.slice(columns * at, columns * (at + 1)).map((goal) => ({ ...goal, width: room })),
			GAP
		)
	);
	return [whole(stack([heading, ...rows], 6))];
}

/** Two answers, equally large. */
function choiceBox(desk: Desk, { agrees }: PrintAgreement, width: number, scale: Scale): Box {
	const { palette, job } = desk;
	const { agree, disagree } = job.words.agreement;
	const half = (width - GAP) / 2;
	const answer = (words: typeof agree, isTicked: boolean): Box => {
		const said = inLines(
			saidIn(job, words).map((one, at) =>
				shortText(desk, one, half - 50, {
					size: at ? 13 : Math.max(16, scale.first),
					bold: at === 0,
					color: at ? palette.quiet : palette.ink
				})
			),
			half - 50,
			10,
			0
		);
		const answered = centred(tickBox(desk, said, isTicked, 24), half - 2 * PAD);
		return onGround(desk, middled(answered), half, palette.card);
	};
	return sideBySide([answer(agree, agrees === true), answer(disagree, agrees === false)], GAP);
}

function namesBox(desk: Desk, leaf: PrintAgreement, width: number, high: number): Box {
	const { palette, job } = desk;
	const room = width - 2 * PAD;
	const half = (room - 24) / 2;
	const marks = sideBySide(
		leaf.marks.map((mark) => markPlate(desk, mark, half, high)),
		24
	);
	const facts = [leaf.day, leaf.interpreter?.words, leaf.witness].flatMap((pair) =>
		pair
			? norwegianFirst(job, pair).map((said) =>
					shortText(desk, said, room, { size: 10.5, color: palette.ink })
				)
			: []
	);
	const day = leaf.day
		? []
		: saidIn(job, job.words.agreement.day).map((said) => ({ ...said, text: `${said.text}:` }));
	const blanks = day.map((said) => shortText(desk, said, room, { size: 10.5, color: palette.ink }));
	return onGround(desk, stack([marks, inLines([...facts, ...blanks], room, 14, 2)], 6), width, palette.card);
}

function rightsBox(desk: Desk, leaf: PrintAgreement, width: number, scale: Scale): Box {
	const rows = rightRows(desk, leaf, width, Math.min(42, scale.picture * 0.65), textSize(scale));
	return stack([headingBox(desk, desk.job.words.agreement.rights, width, 'H2', 14), ...rows], 6);
}

/** Two and two. */
function rightRows(
	desk: Desk,
	leaf: PrintAgreement,
	width: number,
	size: number,
	text: number
): readonly Box[] {
	const half = (width - GAP) / 2;
	const rights = leaf.rights.map(({ words, picture }) => {
		const drawn = picture ? [middled(pictureBox(desk, picture, words, size))] : [];
		const room = half - (drawn.length ? size + 8 : 0);
		return sideBySide([...drawn, middled({ ...longText(desk, words, room, text), width: room })], 8);
	});
	return Array.from({ length: Math.ceil(rights.length / 2) }, (_, at) =>
		sideBySide(rights.slice(2 * at, 2 * at + 2), GAP)
	);
}

/** The complaint in both languages, beside each other. What no person has checked must be said by an interpreter. */
function complaintBox(desk: Desk, leaf: PrintAgreement, width: number, size: number): Box {
	const { palette, job } = desk;
	const room = width - 2 * PAD;
	const heading = headingBox(desk, job.words.agreement.complainTitle, room, 'H2', 14);
	const content = stack(
		[heading, besideEachOther(desk, leaf.complain, room, size), oralNote(desk, leaf.oral, room)],
		5
	);
	return onGround(desk, middled(content), width, palette.goal);
}

function longNote(desk: Desk, width: number): Box {
	return stack(
		saidIn(desk.job, desk.job.words.agreement.notSignature).map((said) =>
			textBox(desk, said, width, { size: 10, color: desk.palette.quiet, lines: 6 })
		),
		1
	);
}
