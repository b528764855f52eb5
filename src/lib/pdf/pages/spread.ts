import type { Item } from '../sheet.ts';
import type { Box } from './box.ts';
import type { PageFrame } from './pageFrame.ts';

/** What each part of a board on a wall may grow by where room is left. */
export const GROWTH_ON_A_WALL = 110;

/** One under the other; what room is left goes to every part alike that can use it, as far as it looks well. */
export function spread(
	boxes: readonly Box[],
	frame: Pick<PageFrame, 'x' | 'top' | 'height'>,
	gap: number,
	most = 24
): readonly Item[] {
	const used = boxes.reduce((all, box) => all + box.height, 0) + gap * (boxes.length - 1);
	const growing = boxes.filter(({ isRigid }) => !isRigid).length;
	const each = growing ? Math.min(most, Math.max(0, frame.height - used) / growing) : 0;
	let top = frame.top;
	return boxes.flatMap((box) => {
		const height = box.height + (box.isRigid ? 0 : each);
		const items = box.at(frame.x, top, height);
		top += height + gap;
		return items;
	});
}
