import { type Box, stack, sum } from './box.ts';

/** Part of its height that a row may grow by, so that a panel with room to spare is not a small row in a large field. */
const GROWTH = 0.2;

/** Rows under each other; what room is given beyond their own makes them a little taller, and parts them evenly. */
export function loosened(rows: readonly Box[], gap: number): Box {
	const all = stack(rows, gap);
	return {
		...all,
		at(x, y, height = all.height) {
			const spare = Math.max(0, height - all.height);
			const growths = rows.map((row) => Math.min(row.height * GROWTH, spare / rows.length));
			const apart = (spare - sum(growths)) / (rows.length + 1);
			let top = y + apart;
			return rows.flatMap((row, at) => {
				const tall = row.height + (growths[at] ?? 0);
				const items = row.at(x, top, tall);
				top += tall + gap + apart;
				return items;
			});
		}
	};
}
