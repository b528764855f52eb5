/** For the employer: goal, tasks, what makes the job easier, who helps with the language, and the week. Half a page where it fits. */
import { type Box, inLines, middled, sideBySide, space, stack } from '../box.ts';
import { wideCard } from '../cards.ts';
import { type Desk, saidIn } from '../desk.ts';
import { type Flowing, pagesOf, whole } from '../flow.ts';
import { onGround } from '../goalPlate.ts';
import { onOnePage } from '../onOnePage.ts';
import { type DraftPage, draftPage, firstHead, nextHead, pageFrame, widthOf } from '../pageFrame.ts';
import { type Paper, SCALES as BOARD_SCALES, type Scale, TIGHTEST } from '../paper.ts';
import { panelShelves } from '../panelShelves.ts';
import { pictureBox } from '../pictureBox.ts';
import type { PrintFor, PrintPerson, PrintWeek } from '../printJob.ts';
import { headingBox, pairBox, shortText } from '../words.ts';
import { spread } from '../spread.ts';

/** Room for the pen where nobody has laid a card. */
const EMPTY = 90;
const WHOLE_PAGE = BOARD_SCALES.slice(0, 3);
const SCALES: readonly Scale[] = [
	{ ...TIGHTEST, picture: 56, first: 13.5, second: 11.5, gap: 7 },
	{ ...TIGHTEST, picture: 44, first: 12, second: 10, gap: 6 },
	{ ...TIGHTEST, picture: 34, first: 11, second: 9, narrowest: 76, gap: 5 },
	{ ...TIGHTEST, picture: 26, first: 9.5, second: 9, narrowest: 66, gap: 4 }
];

export function employerPages(desk: Desk, leaf: PrintFor): readonly DraftPage[] {
	const { upright } = desk.papers;
	const upperHalf: Paper = { ...upright, height: upright.height / 2 };
	const width = widthOf(upright);
	const half = pageFrame(desk, leaf, upperHalf, firstHead(desk, leaf, width, 18));
	for (const scale of SCALES) {
		const pages = pagesOf(
			partsOf(desk, leaf, width, scale, half.height),
			{ first: half.height, other: half.height, firstIsFresh: true },
			scale.gap
		);
		const [boxes] = pages;
		if (pages.length === 1 && boxes)
			return [draftPage(desk, leaf, half, spread(boxes, half, scale.gap), upright)];
	}
	const first = pageFrame(desk, leaf, upright, firstHead(desk, leaf, width));
	const other = pageFrame(desk, leaf, upright, nextHead(desk, leaf, width));
	const tallest = Math.min(first.height, other.height);
	const pages = onOnePage(
		(scale) =>
			pagesOf(
				partsOf(desk, leaf, width, scale, tallest),
				{ first: first.height, other: other.height, firstIsFresh: true },
				scale.gap
			).map((boxes) => ({ boxes, scale })),
		[...WHOLE_PAGE, ...SCALES.slice(0, 3)]
	);
	return pages.map(({ boxes, scale }, at) => {
		const frame = at ? other : first;
		return draftPage(desk, leaf, frame, spread(boxes, frame, scale.gap));
	});
}

function partsOf(
	desk: Desk,
	leaf: PrintFor,
	width: number,
	scale: Scale,
	tallest: number
): readonly Flowing[] {
	return [
		...panelShelves(desk, leaf.zones, width, scale, {
			kind: 'wide',
			narrowest: 160,
			tallest,
			empty: EMPTY
		}),
		...leaf.people.map(({ title, people }) => whole(peopleBox(desk, title, people, width, scale))),
		...(leaf.week ? weekParts(desk, leaf.week, width, scale) : [])
	];
}

function peopleBox(
	desk: Desk,
	title: PrintFor['title'],
	people: readonly PrintPerson[],
	width: number,
	scale: Scale
): Box {
	const { palette } = desk;
	const room = width - 16;
	const size = scale.picture * 0.8;
	const each = people.map((person) => {
		const picture = person.picture ? [middled(pictureBox(desk, person.picture, person.words, size))] : [];
		const said = pairBox(desk, person.words, room / 2 - size, {
			first: scale.first,
			second: scale.second,
			color: palette.ink,
			quiet: palette.quiet
		});
		return sideBySide([...picture, middled({ ...said, width: room / 2 - size })], 6);
	});
	return onGround(
		desk,
		stack([headingBox(desk, title, room, 'H2', 12), inLines(each, room, 8, 4)], 4),
		width,
		palette.panel
	);
}

/** Day by day, only days with something in them; each day's cards from morning to evening beside its name. */
function weekParts(desk: Desk, week: PrintWeek, width: number, scale: Scale): readonly Flowing[] {
	const { palette, job } = desk;
	const first = Math.max(13, scale.first);
	const label = first * 6.5;
	return week.days.flatMap(({ title }, day): readonly Flowing[] => {
		const cards = week.parts.flatMap(({ cells }) => cells[day] ?? []);
		if (!cards.length) return [];
		const name = stack(
			saidIn(job, title).map((said, at) =>
				shortText(desk, said, label - 6, {
					size: at ? first * 0.78 : first,
					bold: at === 0,
					color: at ? palette.quiet : palette.ink,
					lines: 1
				})
			)
		);
		const columns = Math.min(3, cards.length);
		const room = (width - label - 6 * (columns - 1)) / columns;
		const small: Scale = { ...scale, picture: scale.picture * 0.8 };
		const boxes = cards.map((card) => wideCard(desk, card, room, small, { pad: 5 }));
		const rows = Array.from({ length: Math.ceil(boxes.length / columns) }, (_, at) =>
			sideBySide(boxes.slice(at * columns, (at + 1) * columns), 6)
		);
		return rows.map((row, at) =>
			whole(
				sideBySide(
					[
						{ ...middled(at ? space(0) : name), width: label },
						{ ...row, at: (x, y, height) => [{ kind: 'group', role: 'L', children: row.at(x, y, height) }] }
					],
					0
				)
			)
		);
	});
}
