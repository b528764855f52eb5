/** For the career centre: what is mapped, the goals, what is asked, and room for the answer. */
import type { Desk } from '../desk.ts';
import { whole } from '../flow.ts';
import { flowPages } from '../flowPages.ts';
import type { DraftPage } from '../pageFrame.ts';
import { panelShelves } from '../panelShelves.ts';
import type { PrintFor } from '../printJob.ts';
import { saidPlate } from './plates.ts';

export const careerCentrePages = (desk: Desk, leaf: PrintFor): readonly DraftPage[] =>
	flowPages(desk, leaf, desk.papers.upright, (scale, { first: { width }, tallest }) => [
		...panelShelves(desk, leaf.zones, width, scale, { kind: 'tall', tallest }),
		...leaf.texts.map((text, at) =>
			whole(
				saidPlate(desk, text, width, {
					lines: (at ? 6 : 3) * (leaf.zones.length ? 1 : 2),
					size: 13,
					fill: at ? desk.palette.card : desk.palette.panel
				})
			)
		)
	]);
