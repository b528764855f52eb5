import type { Item } from '../../sheet.ts';
import { type Box, middled, sideBySide, stack, withHead } from '../box.ts';
import { type Desk, norwegianFirst } from '../desk.ts';
import { type Flowing, whole } from '../flow.ts';
import type { Scale } from '../paper.ts';
import { pictureBox } from '../pictureBox.ts';
import type { Pair, PrintDeeds } from '../printJob.ts';
import { headingBox, pairBox, textBox } from '../words.ts';

const PAD = 7;
const GAP = 8;
/** More things than this of one person go on in another row. */
const MOST = 10;

/** Who does what, a row for each: what the participant has taken on first, then the others. */
export function deedsFlow(
	desk: Desk,
	deeds: readonly PrintDeeds[],
	width: number,
	scale: Scale
): readonly Flowing[] {
	const { iDo, othersDo } = desk.job.words;
	const parts = deeds.flatMap((one) =>
		Array.from({ length: Math.ceil(one.what.length / MOST) }, (_, at) => ({
			...one,
			what: one.what.slice(at * MOST, (at + 1) * MOST)
		}))
	);
	const section = (title: Pair, shown: readonly PrintDeeds[]): readonly Flowing[] => {
		const [first, ...rest] = shown.map((one) => tableOf(deedsBox(desk, one, width, scale)));
		if (!first) return [];
		const heading = headingBox(desk, title, width, 'H2', 15);
		return [whole(withHead(heading, first, 4)), ...rest.map(whole)];
	};
	return [
		...section(
			iDo,
			parts.filter(({ isParticipant }) => isParticipant)
		),
		...section(
			othersDo,
			parts.filter(({ isParticipant }) => !isParticipant)
		)
	];
}

/** A table of one row: pages are parted between rows. */
const tableOf = (row: Box): Box => ({
	...row,
	at: (x, y, height) => [
		{
			kind: 'group',
			role: 'Table',
			children: [{ kind: 'group', role: 'TR', children: row.at(x, y, height) }]
		}
	]
});

/** Somebody, and beside them what they do. */
function deedsBox(desk: Desk, { person, what, isParticipant }: PrintDeeds, width: number, scale: Scale): Box {
	const { palette, job } = desk;
	const share = 0.3;
	const size = Math.min(44, Math.max(28, scale.picture * 0.5));
	const first = Math.min(15, Math.max(11, scale.first * 0.8));
	const whoRoom = width * share - 2 * PAD;
	const picture = person.picture ? [middled(pictureBox(desk, person.picture, person.words, size))] : [];
	const nameRoom = whoRoom - (picture.length ? size + GAP : 0);
	const name = pairBox(desk, person.words, nameRoom, {
		first: first + 1,
		second: first - 1,
		color: palette.ink,
		quiet: palette.quiet
	});
	const who = sideBySide([...picture, middled({ ...name, width: nameRoom })], GAP);
	const room = width * (1 - share) - 2 * PAD;
	const columns = what.length > 1 ? 2 : 1;
	const each = (room - GAP * (columns - 1)) / columns;
	const entries = what.map(({ words, days }) => {
		const said = pairBox(desk, words, each - 12, {
			first,
			second: first - 1.5,
			color: palette.ink,
			quiet: palette.quiet
		});
		const when = (days ? norwegianFirst(job, days).slice(0, 1) : []).map((day) =>
			textBox(desk, day, each - 12, { size: 9, color: palette.quiet })
		);
		return { ...stack([said, ...when], 1), width: each - 12 };
	});
	const lines = Array.from({ length: Math.ceil(entries.length / columns) }, (_, at) =>
		sideBySide(
			entries.slice(at * columns, (at + 1) * columns).map((entry) => dotted(desk, entry)),
			GAP
		)
	);
	const list = stack(lines, 6);
	const least = Math.max(who.height, list.height) + 2 * PAD;
	return {
		width,
		height: least,
		at(x, y, height = least): readonly Item[] {
			const middle = (box: Box): number => y + (height - box.height) / 2;
			const ground: Item = {
				kind: 'frame',
				x,
				y,
				width,
				height,
				radius: 8,
				fill: isParticipant ? palette.goal : palette.card,
				stroke: isParticipant ? palette.way : palette.line,
				lineWidth: isParticipant ? 1.4 : 0.8
			};
			return [
				{ kind: 'group', role: 'TH', scope: 'Row', children: [ground, ...who.at(x + PAD, middle(who))] },
				{ kind: 'group', role: 'TD', children: list.at(x + width * share + PAD, middle(list)) }
			];
		}
	};
}

/** A small square before each thing, to tick off with a pen. */
const dotted = (desk: Desk, entry: Box): Box => ({
	width: entry.width + 12,
	height: entry.height,
	at: (x, y) => [
		{
			kind: 'frame',
			x,
			y: y + 3,
			width: 7.5,
			height: 7.5,
			radius: 1,
			fill: '#ffffff',
			stroke: desk.palette.ink,
			lineWidth: 0.9
		},
		...entry.at(x + 12, y)
	]
});
