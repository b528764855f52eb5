import { sum } from './box.ts';
import { widthOfRow } from './cardRows.ts';
import type { Desk } from './desk.ts';
import { type Flowing, inTurn, shelf } from './flow.ts';
import type { Scale } from './paper.ts';
import { PANEL_PAD, type PanelOptions, panelBox, panelFlow } from './panel.ts';
import type { PrintZone } from './printJob.ts';
import type { Sign } from './signs.ts';

const NARROWEST = 150;

/**
 * Small zones side by side, each as wide as its cards need, filling the rows. Where they are too many for a page they
 * begin where they stand and go on over it.
 */
export function panelShelves<Z extends PrintZone>(
	desk: Desk,
	zones: readonly Z[],
	width: number,
	scale: Scale,
	{ signOf, ...options }: PanelOptions & { readonly signOf?: (zone: Z) => Sign }
): Flowing[] {
	const optionsFor = (zone: Z): PanelOptions => (signOf ? { ...options, sign: signOf(zone) } : options);
	const need = (zone: Z): number =>
		Math.min(width, Math.max(NARROWEST, widthOfRow(zone.cards.length, scale) + 2 * PANEL_PAD));
	const rows: Z[][] = [];
	let room = 0;
	for (const zone of zones) {
		if (!rows.length || need(zone) > room) {
			rows.push([]);
			room = width;
		}
		rows.at(-1)?.push(zone);
		room -= need(zone) + scale.gap;
	}
	return rows.map((row) => {
		const spare = width - scale.gap * (row.length - 1) - sum(row.map(need));
		const boxes = row.map((zone) =>
			panelBox(desk, zone, need(zone) + spare / row.length, scale, { ...optionsFor(zone), tallest: Infinity })
		);
		const alone = row.map((zone) => panelFlow(desk, zone, width, scale, optionsFor(zone)));
		const isTooTall = boxes.some((box) => box.height > options.tallest);
		return isTooTall ? inTurn(alone, scale.gap) : shelf(boxes, alone, scale.gap, options.tallest);
	});
}
