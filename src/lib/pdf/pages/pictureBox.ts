import { inLines } from '#lib/symbols/index.ts';
import type { Item } from '../sheet.ts';
import type { Box } from './box.ts';
import { type Desk, alternativeOf } from './desk.ts';
import { greyDrawing } from './greyDrawing.ts';
import type { Pair, PrintPicture } from './printJob.ts';
import { remembered } from './remembering.ts';

const lined = remembered(inLines);

/** A picture inside a square of this size, with what it shows in both languages. */
export function pictureBox(desk: Desk, picture: PrintPicture, shows: Pair, size: number): Box {
	const { norwegian, look } = desk.job;
	const [wide, high] = proportions(picture);
	const scale = size / Math.max(wide, high);
	const [width, height] = [wide * scale, high * scale];
	const item = (x: number, y: number): Item => {
		const place = { x: x + (size - width) / 2, y: y + (size - height) / 2, width, height };
		if (picture.kind === 'photo')
			return {
				kind: 'photo',
				media: picture.media,
				pixelWidth: picture.width,
				pixelHeight: picture.height,
				...place
			};
		const { key, drawing } = picture;
		if (look === 'colour') return { kind: 'picture', key, drawing, ...place };
		return look === 'lines'
			? { kind: 'picture', key: `lines ${key}`, drawing: lined(drawing), ...place }
			: { kind: 'picture', key: `grey ${key}`, drawing: greyDrawing(drawing), ...place };
	};
	return {
		width: size,
		height: size,
		at: (x, y) => [
			{
				kind: 'group',
				role: 'Figure',
				lang: norwegian.tag,
				alt: alternativeOf(shows) || desk.job.alias,
				children: [item(x, y)]
			}
		]
	};
}

export function proportions(picture: PrintPicture): readonly [number, number] {
	if (picture.kind === 'photo') return [picture.width, picture.height];
	const [, , width, height] = picture.drawing.box;
	return [width, height];
}
