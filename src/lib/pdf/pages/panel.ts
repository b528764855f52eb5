/** A zone on paper: its name in both languages over its cards, on a quiet ground. */
import type { Item } from '../sheet.ts';
import { type Box, centred } from './box.ts';
import { type RowOptions, cardRows } from './cardRows.ts';
import type { Desk } from './desk.ts';
import type { Flowing } from './flow.ts';
import { loosened } from './loosened.ts';
import type { Scale } from './paper.ts';
import type { PrintZone } from './printJob.ts';
import type { Sign } from './signs.ts';
import { headingBox } from './words.ts';

export const PANEL_PAD = 9;
const HEADING = 15;
const SIGN = 22;

export interface PanelOptions extends Omit<RowOptions, 'tallest'> {
	/** Room for the panel on an empty page. */
	readonly tallest: number;
	readonly ground?: string;
	/** Height of the place that is left for the pen when there are no cards. */
	readonly empty?: number;
	/** Stands before the name. */
	readonly sign?: Sign;
}

/** The whole zone in one box. */
export function panelBox(
	desk: Desk,
	zone: PrintZone,
	width: number,
	scale: Scale,
	options: PanelOptions
): Box {
	return panelOf(desk, zone, width, scale, options, rowsOf(desk, zone, width, scale, options), false);
}

/** The zone row by row, its name again on every page. */
export function panelFlow(
	desk: Desk,
	zone: PrintZone,
	width: number,
	scale: Scale,
	options: PanelOptions
): Flowing {
	const rows = rowsOf(desk, zone, width, scale, options);
	const panel = (first: number, last: number): Box =>
		panelOf(desk, zone, width, scale, options, rows.slice(first, last), first > 0);
	// Rows are counted by their heights alone: making a panel for each try would cost the square of the cards
	const bare = [0, 1].map(
		(first) => panelOf(desk, zone, width, scale, { ...options, empty: 0 }, [], first > 0).height
	);
	const from = (first: number): Flowing => ({
		take(room, fresh) {
			if (!rows.length) {
				const box = panel(0, 0);
				return fresh || box.height <= room ? { box } : { rest: from(0) };
			}
			let last = first;
			let height = bare[first > 0 ? 1 : 0] ?? 0;
			for (let row = rows[last]; row; row = rows[last]) {
				height += row.height + (last > first ? scale.gap : 0);
				if (height > room) break;
				last += 1;
			}
			if (last === first && !fresh) return { rest: from(first) };
			last = Math.max(last, first + 1);
			return last < rows.length ? { box: panel(first, last), rest: from(last) } : { box: panel(first, last) };
		}
	});
	return from(0);
}

const rowsOf = (
	desk: Desk,
	zone: PrintZone,
	width: number,
	scale: Scale,
	options: PanelOptions
): readonly Box[] =>
	cardRows(desk, zone.cards, width - 2 * PANEL_PAD, scale, {
		...options,
		tallest: options.tallest - 2 * PANEL_PAD - 3 * HEADING
	});

function panelOf(
	desk: Desk,
	zone: PrintZone,
	width: number,
	scale: Scale,
	options: PanelOptions,
	rows: readonly Box[],
	isContinued: boolean
): Box {
	const { palette, job } = desk;
	const room = width - 2 * PANEL_PAD;
	const signRoom = options.sign ? SIGN + 6 : 0;
	const heading = headingBox(
		desk,
		zone.title,
		room - signRoom,
		'H2',
		HEADING,
		isContinued ? { after: job.words.continued } : {}
	);
	const cards = loosened(
		rows.map((row) => centred(row, room)),
		scale.gap
	);
	const body = rows.length ? cards.height : (options.empty ?? 0);
	const headHeight = Math.max(heading.height, options.sign ? SIGN : 0);
	const least = 2 * PANEL_PAD + headHeight + 5 + body;
	return {
		width,
		height: least,
		at(x, y, height = least): readonly Item[] {
			const top = y + PANEL_PAD + headHeight + 5;
			const ground: Item = {
				kind: 'frame',
				x,
				y,
				width,
				height,
				radius: 10,
				fill: options.ground ?? palette.panel,
				stroke: palette.line,
				lineWidth: 0.7
			};
			return [
				{
					kind: 'group',
					role: 'Sect',
					children: [
						ground,
						...(options.sign?.(desk, x + PANEL_PAD, y + PANEL_PAD, SIGN) ?? []),
						...heading.at(x + PANEL_PAD + signRoom, y + PANEL_PAD + (headHeight - heading.height) / 2),
						...(rows.length || !options.empty
							? []
							: [penPlace(desk, x + PANEL_PAD, top, room, y + height - PANEL_PAD - top)]),
						...(rows.length
							? [
									{
										kind: 'group',
										role: 'L',
										children: cards.at(x + PANEL_PAD, top, cards.height + Math.max(0, height - least))
									} satisfies Item
								]
							: [])
					]
				}
			];
		}
	};
}

/** What is not laid yet can be drawn or written by hand. */
const penPlace = (desk: Desk, x: number, y: number, width: number, height: number): Item => ({
	kind: 'frame',
	x,
	y,
	width,
	height,
	radius: 7,
	fill: desk.palette.card,
	stroke: desk.palette.line,
	lineWidth: 1,
	dash: [4, 4]
});
