/** Min vei: where I am, the stairs to the goal and the dream, what I do on the way, what hinders and what helps. */
import { type Box, space, sum } from '../box.ts';
import { widthOfRow } from '../cardRows.ts';
import type { Desk } from '../desk.ts';
import { type Flowing, pagesOf, shelf, whole } from '../flow.ts';
import { onOnePage } from '../onOnePage.ts';
import {
	type DraftPage,
	type PageFrame,
	draftPage,
	firstHead,
	nextHead,
	pageFrame,
	widthOf
} from '../pageFrame.ts';
import { LANDSCAPE, type Scale, TIGHTEST } from '../paper.ts';
import { PANEL_PAD, type PanelOptions, panelBox, panelFlow } from '../panel.ts';
import type { PrintBoard, PrintCard, PrintZone } from '../printJob.ts';
import { flagSign, starSign } from '../signs.ts';
import { stairsBox } from './stairs.ts';

const MOST_STEPS = 8;
/** With more steps than this, goal and dream stand over the last steps and not in a column of their own. */
const MOST_BESIDE_A_COLUMN = 5;
const PLATE = 196;
const HEAD = 300;

export function veiPages(desk: Desk, board: PrintBoard): readonly DraftPage[] {
	const width = widthOf(LANDSCAPE);
	// The name of the board stands over the lowest steps, where there is room beside goal and dream
	const first = pageFrame(desk, board, LANDSCAPE, space(0));
	const other = pageFrame(desk, board, LANDSCAPE, nextHead(desk, board, width));
	const frames = { first, other };
	const pages = onOnePage((scale) =>
		pagesOf(
			partsOf(desk, board, scale, frames),
			{ first: first.height, other: other.height, firstIsFresh: true },
			scale.gap
		)
	);
	return pages.map((boxes, at) => {
		const frame = at ? other : first;
		const used = boxes.reduce((all, box) => all + box.height + 8, 0);
		const alone = boxes.length === 1 && at === 0 ? Math.min(40, Math.max(0, frame.height - used)) : 0;
		let top = frame.top;
		const body = boxes.flatMap((box) => {
			const items = box.at(frame.x, top, box.height + alone);
			top += box.height + alone + 8;
			return items;
		});
		return draftPage(desk, board, frame, body);
	});
}

interface Frames {
	readonly first: PageFrame;
	readonly other: PageFrame;
}

/** Which zones stand on the picture of the stairs; the others flow under it. */
interface OnStairs {
	readonly now: boolean;
	readonly dream: boolean;
}

function partsOf(desk: Desk, board: PrintBoard, scale: Scale, frames: Frames): readonly Flowing[] {
	const stairs = stairsThatFit(desk, board, scale, frames);
	const zone = (id: string): PrintZone[] =>
		board.zones.filter((one) => one.id === id && one.cards.length > 0);
	const tallest = Math.min(frames.first.height, frames.other.height);
	const flow = (one: PrintZone, options: Partial<PanelOptions> = {}): Flowing =>
		panelFlow(desk, one, frames.first.width, scale, { kind: 'tall', tallest, ...options });
	const beside = [
		...(stairs.on?.now ? [] : zone('naa')),
		...(stairs.on ? (stairs.on.dream ? [] : zone('stjerne')) : [...zone('maal'), ...zone('stjerne')])
	];
	return [
		...stairs.parts,
		...shelves(desk, beside, scale, frames),
		...zone('elementer').map((one) => flow(one, { kind: 'wide', narrowest: 300 })),
		...shelves(
			desk,
			['stige', 'stein', 'styrke', 'fri'].flatMap((id) => zone(id)),
			scale,
			frames
		)
	];
}

/** The stairs with as much on them as the page has room for; as a list of steps when even they alone are too tall. */
function stairsThatFit(
	desk: Desk,
	board: PrintBoard,
	scale: Scale,
	{ first, other }: Frames
): { readonly parts: readonly Flowing[]; readonly on?: OnStairs } {
	const zone = board.zones.find(({ id }) => id === 'steg');
	if (!zone) return { parts: [whole(firstHead(desk, board, first.width))] };
	const flights = Array.from({ length: Math.max(1, Math.ceil(zone.cards.length / MOST_STEPS)) }, (_, at) =>
		zone.cards.slice(at * MOST_STEPS, (at + 1) * MOST_STEPS)
	);
	for (const tried of new Set([scale, TIGHTEST]))
		for (const on of [
			{ now: true, dream: true },
			{ now: false, dream: true },
			{ now: false, dream: false }
		]) {
			const boxes = flights.map((cards, at) =>
				flightBox(desk, board, zone, cards, at * MOST_STEPS + 1, at ? undefined : on, first.width, tried)
			);
			if (boxes.every((box, at) => box.height <= (at ? other.height : first.height)))
				return { parts: boxes.map(whole), on };
		}
	return {
		parts: [
			whole(firstHead(desk, board, first.width)),
			panelFlow(desk, zone, first.width, scale, {
				kind: 'wide',
				narrowest: 300,
				tallest: Math.min(first.height, other.height)
			})
		]
	};
}

function flightBox(
	desk: Desk,
	board: PrintBoard,
	zone: PrintZone,
	cards: readonly PrintCard[],
	from: number,
	on: OnStairs | undefined,
	width: number,
	scale: Scale
): Box {
	const find = (id: string, wanted: boolean): PrintZone[] =>
		wanted ? board.zones.filter((one) => one.id === id) : [];
	const plates = [
		...find('maal', on !== undefined).map((one) => ({ one, sign: flagSign, ground: desk.palette.goal })),
		...find('stjerne', on?.dream === true).map((one) => ({ one, sign: starSign, ground: desk.palette.dream }))
	].map(({ one, sign, ground }) =>
		panelBox(desk, one, PLATE, scale, {
			kind: 'wide',
			narrowest: PLATE / 2,
			tallest: 10_000,
			empty: 44,
			sign,
			ground
		})
	);
	const now = find('naa', on?.now === true)
		.filter((one) => one.cards.length > 0)
		.map((one) => panelBox(desk, one, nowWidth(one, scale, width), scale, { kind: 'tall', tallest: 10_000 }));
	return stairsBox(
		desk,
		{
			zone,
			cards,
			from,
			overStart: on ? [firstHead(desk, board, HEAD), ...now] : now,
			overEnd: plates,
			endColumn: plates.length && cards.length <= MOST_BESIDE_A_COLUMN ? PLATE : 0
		},
		width,
		scale
	);
}

const nowWidth = (zone: PrintZone, scale: Scale, width: number): number =>
	Math.min(width * 0.45, Math.max(150, widthOfRow(zone.cards.length, scale) + 2 * PANEL_PAD));

/** Small zones side by side, each as wide as its cards need, filling the rows. */
function shelves(desk: Desk, zones: readonly PrintZone[], scale: Scale, { first, other }: Frames): Flowing[] {
	const tallest = Math.min(first.height, other.height);
	const options: PanelOptions = { kind: 'tall', tallest };
	const need = (zone: PrintZone): number =>
		Math.min(first.width, Math.max(150, widthOfRow(zone.cards.length, scale) + 2 * PANEL_PAD));
	const rows: PrintZone[][] = [];
	let room = 0;
	for (const zone of zones) {
		if (!rows.length || need(zone) > room) {
			rows.push([]);
			room = first.width;
		}
		rows.at(-1)?.push(zone);
		room -= need(zone) + scale.gap;
	}
	return rows.map((row) => {
		const spare = first.width - scale.gap * (row.length - 1) - sum(row.map(need));
		const boxes = row.map((zone) => panelBox(desk, zone, need(zone) + spare / row.length, scale, options));
		const alone = row.map((zone) => panelFlow(desk, zone, first.width, scale, options));
		return shelf(boxes, alone, scale.gap);
	});
}
