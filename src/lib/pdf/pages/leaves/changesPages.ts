/**
 * What is new since an earlier version: every kind of change a panel with its sign and its word, so that it is told
 * without colour. A card with other words stands as it was and, beside it, as it is.
 */
import { middled } from '../box.ts';
import type { Desk } from '../desk.ts';
import { whole } from '../flow.ts';
import { flowPages } from '../flowPages.ts';
import { onGround } from '../goalPlate.ts';
import type { DraftPage } from '../pageFrame.ts';
import { panelFlow } from '../panel.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintChanges } from '../printJob.ts';
import { pairBox } from '../words.ts';
import { changeSign } from './changeSign.ts';

/** Two cards beside each other on a sheet that stands upright, at every size of text. */
const HALF_A_ROW = 200;

export function changesPages(plainDesk: Desk, leaf: PrintChanges): readonly DraftPage[] {
	const { job } = plainDesk;
	// Pictures alone would not tell what was reworded, or where a card has gone.
	const desk: Desk =
		job.density === 'picture' ? { ...plainDesk, job: { ...job, density: 'word' } } : plainDesk;
	const { palette } = desk;
	const said = { first: 14, second: 12, color: palette.ink, quiet: palette.quiet };
	return flowPages(desk, leaf, desk.papers.upright, (scale, { first: { width }, tallest }) => {
		const isTurn = ({ id }: PrintChanges['zones'][number]): boolean => id === 'moved' || id === 'reworded';
		const sign = ({ id }: PrintChanges['zones'][number]) => changeSign(id);
		return [
			...(leaf.days ? [whole(pairBox(desk, leaf.days, width, said))] : []),
			...panelShelves(
				desk,
				leaf.zones.filter((zone) => !isTurn(zone)),
				width,
				scale,
				{ kind: 'tall', tallest, signOf: sign }
			),
			...leaf.zones.filter(isTurn).map((zone) =>
				panelFlow(desk, zone, width, scale, {
					kind: 'wide',
					narrowest: HALF_A_ROW,
					tallest,
					sign: sign(zone)
				})
			),
			...(leaf.zones.length
				? []
				: [whole(onGround(desk, middled(pairBox(desk, leaf.same, width - 16, said)), width, palette.panel))])
		];
	});
}
