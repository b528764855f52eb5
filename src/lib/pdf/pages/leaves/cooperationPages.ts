/** The agreement on working together: half a page, twice on a sheet, so that each of the two has one. */
import type { Item } from '../../sheet.ts';
import { type Box, centred, inLines, sideBySide, stack } from '../box.ts';
import { type Desk, norwegianFirst, saidIn } from '../desk.ts';
import { type DraftPage, draftPage, firstHead, pageFrame, widthOf } from '../pageFrame.ts';
import type { PrintCooperation } from '../printJob.ts';
import { shortText } from '../words.ts';
import { cutLine } from './cutLine.ts';
import { oralNote } from './oralNote.ts';
import { longText, markPlate } from './plates.ts';

const PAD = 10;
/** Points of the heading, of what is agreed, and of the room for a mark: tall scripts take the lower ones. */
const SIZES = [
	{ head: 20, text: 15, mark: 74 },
	{ head: 17, text: 12.5, mark: 54 }
] as const;
type Size = (typeof SIZES)[number];

export function cooperationPages(desk: Desk, leaf: PrintCooperation): readonly DraftPage[] {
	const width = widthOf(desk.papers.upright);
	const frame = pageFrame(desk, leaf, desk.papers.upright, { width: 0, height: 0, at: () => [] });
	const half = frame.top + frame.height / 2;
	const cut = cutLine(desk, width, desk.job.words.agreement.cut);
	const room = (frame.height - cut.height) / 2;
	const copies = SIZES.map((size) => copyBox(desk, leaf, width, size));
	const fitting = copies.find(({ height }) => height <= room - PAD);
	const copy = fitting ?? copyBox(desk, leaf, width, SIZES[0]);
	const body: readonly Item[] = fitting
		? [
				...copy.at(frame.x, frame.top),
				...cut.at(frame.x, half - cut.height / 2),
				...copy.at(frame.x, half + cut.height / 2 + PAD)
			]
		: copy.at(frame.x, frame.top);
	return [draftPage(desk, leaf, frame, body)];
}

function copyBox(desk: Desk, leaf: PrintCooperation, width: number, size: Size): Box {
	const { palette, job } = desk;
	const half = (width - 30) / 2;
	const facts = [leaf.day, leaf.interpreter?.words].flatMap((pair) =>
		pair
			? norwegianFirst(job, pair).map((said) =>
					shortText(desk, said, width, { size: 12, color: palette.ink })
				)
			: []
	);
	const day = leaf.day
		? []
		: saidIn(job, job.words.agreement.day).map((said) =>
				shortText(desk, { ...said, text: `${said.text}:` }, width, { size: 12, color: palette.ink })
			);
	const note = stack(
		saidIn(job, job.words.agreement.notSignature).map((said) =>
			shortText(desk, said, width, { size: 9, color: palette.quiet, lines: 3 })
		)
	);
	return stack(
		[
			firstHead(desk, leaf, width, size.head),
			longText(desk, leaf.text, width, size.text),
			...(leaf.oral ? [oralNote(desk, leaf.oral, width)] : []),
			centred(
				sideBySide(
					leaf.marks.map((mark) => markPlate(desk, mark, half, size.mark)),
					30
				),
				width
			),
			inLines([...facts, ...day], width, 16, 3),
			note
		],
		11
	);
}
