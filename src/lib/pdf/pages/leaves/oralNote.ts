/** "Must be interpreted orally", in both languages, as plates that are seen: beside words that no speaker has checked. */
import { type Box, inLines } from '../box.ts';
import { type Desk, saidIn } from '../desk.ts';
import type { Pair } from '../printJob.ts';
import { shortText } from '../words.ts';

export function oralNote(desk: Desk, oral: Pair | undefined, width: number): Box {
	const plates = oral
		? saidIn(desk.job, oral).map((said) =>
				tagged(desk, shortText(desk, said, width - 16, { size: 10, bold: true, color: desk.palette.ink }))
			)
		: [];
	return inLines(plates, width, 8, 2);
}

const tagged = (desk: Desk, text: Box): Box => ({
	width: text.width + 14,
	height: text.height + 5,
	at: (x, y) => [
		{
			kind: 'frame',
			x,
			y,
			width: text.width + 14,
			height: text.height + 5,
			radius: 8,
			fill: '#ffffff',
			stroke: desk.palette.ink,
			lineWidth: 1.1
		},
		...text.at(x + 7, y + 2.5)
	]
});
