import { type Box, inLines, sideBySide, stack, sum } from './box.ts';
import { type Desk, type Said, norwegianFirst, saidIn } from './desk.ts';
import { ladderBox } from './ladderBox.ts';
import { statusMark } from './marks.ts';
import { pictureBox } from './pictureBox.ts';
import type { Pair, PrintCard, PrintPerson } from './printJob.ts';
import { shortText, textBox } from './words.ts';

/** From words in one language to the same in the other. */
const BETWEEN = 9;

interface Options {
	readonly size: number;
	readonly centre: boolean;
	/** In the week the time stands elsewhere. */
	readonly withoutTime?: boolean;
}

/** What a card says under its words: when, how much, how far, who, and in the dense look where and why. */
export function cardDetails(desk: Desk, card: PrintCard, width: number, options: Options): Box {
	const { job, palette } = desk;
	const { size, centre } = options;
	const align = centre ? 'center' : 'start';
	const lineOf = (said: Said, bold = false): Box =>
		textBox(desk, said, width, { size, bold, align, color: palette.quiet });
	const linesOf = (pair: Pair | undefined): Box[] => {
		const said = pair ? norwegianFirst(job, pair) : [];
		const beside = said.map((one) => shortText(desk, one, width, { size, color: palette.quiet }));
		// In both languages on one line where there is room: half as many lines
		return said.length > 1 && sum(beside.map((box) => box.width)) + BETWEEN <= width
			? [inLines(beside, width, BETWEEN, 0, { centre })]
			: said.map((one) => lineOf(one));
	};
	const boxes: Box[] = [];
	if (card.time && !options.withoutTime) boxes.push(timeBox(desk, card.time, width, size + 1, align));
	boxes.push(...linesOf(card.days));
	if (card.level) boxes.push(ladderBox(desk, card.level, width, options));
	if (job.density === 'picture') return stack([...boxes, ...faces(desk, card, width, options)], 2);
	boxes.push(...linesOf(card.hours), ...(card.notes ?? []).flatMap(linesOf));
	if (card.status) {
		const mark = statusMark(desk, card.status.kind, size + 1);
		const words = saidIn(job, card.status.words).map((said) =>
			shortText(desk, said, width - mark.width - 4, { size, color: palette.quiet })
		);
		boxes.push(inLines(withMark(mark, words), width, 4, 0, { centre }));
	}
	boxes.push(
		...(width < NAMED ? faces(desk, card, width, options) : namedPeople(desk, card, width, options))
	);
	if (job.density === 'dense') boxes.push(...linesOf(card.where));
	return stack(boxes, 2);
}

/** Why it was chosen, and how it helps towards the goal for Norwegian: on elements, and in the dense look. */
export function reasonsOf(
	desk: Desk,
	card: PrintCard,
	width: number,
	{ size, centre }: Pick<Options, 'size' | 'centre'>
): readonly Box[] {
	const { job, palette } = desk;
	const { words } = job;
	if (job.density === 'picture' || (job.density !== 'dense' && !card.explained)) return [];
	const entries: readonly (readonly [Pair, Pair | undefined])[] = [
		[words.why, card.why],
		[words.helps, card.helps]
	];
	return entries.flatMap(([label, text]) =>
		text
			? saidIn(job, {
					norwegian: text.norwegian && `${label.norwegian}: ${text.norwegian}`,
					own: text.own && `${label.own || label.norwegian}: ${text.own}`
				}).map((said) =>
					textBox(desk, said, width, {
						size,
						align: centre ? 'center' : 'start',
						color: palette.ink,
						lines: 6
					})
				)
			: []
	);
}

/** "09:00–12:00" reads from left to right in every language. */
export function timeBox(
	desk: Desk,
	time: string,
	width: number,
	size: number,
	align: 'start' | 'center'
): Box {
	const said: Said = { text: time, language: desk.job.norwegian };
	return textBox(desk, said, width, { size, bold: true, align, color: desk.palette.ink, lines: 1 });
}

/** The mark never stands alone at the end of a line. */
const withMark = (mark: Box, [first, ...rest]: readonly Box[]): readonly Box[] =>
	first
		? [
				sideBySide(
					[
						{ ...mark, at: (x, y, height = mark.height) => mark.at(x, y + (height - mark.height) / 2) },
						first
					],
					4
				),
				...rest
			]
		: [mark];

const FACE = 2;
/** Narrower cards show people as faces; their names are what stands in place of the pictures. */
const NAMED = 118;

const namedPeople = (desk: Desk, card: PrintCard, width: number, options: Options): readonly Box[] =>
	card.who.map((person) => personLine(desk, person, width, options));

function personLine(desk: Desk, person: PrintPerson, width: number, { size, centre }: Options): Box {
	const face = person.picture ? [pictureBox(desk, person.picture, person.words, size * FACE)] : [];
	const words = saidIn(desk.job, person.words).map((said) =>
		shortText(desk, said, width, { size, color: desk.palette.quiet })
	);
	return inLines([...face, ...words], width, 4, 0, { centre });
}

/** Somebody without a picture is named. */
function faces(desk: Desk, card: PrintCard, width: number, options: Options): readonly Box[] {
	const drawn = card.who.flatMap(({ picture, words }) =>
		picture ? [pictureBox(desk, picture, words, options.size * FACE)] : []
	);
	const named = card.who.filter(({ picture }) => !picture);
	return [
		...(drawn.length ? [inLines(drawn, width, 4, 2, { centre: options.centre })] : []),
		...named.map((person) => personLine(desk, person, width, options))
	];
}
