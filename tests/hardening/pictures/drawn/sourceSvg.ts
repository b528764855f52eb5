import { type Drawing, toSvg } from '#lib/symbols/index.ts';
import { AVATAR_SCALE, avatarSvg } from '../../../../scripts/symbols/avatars.ts';
import { flatten } from '../../../../scripts/symbols/flatten.ts';
import { sourceOf } from '../../../../scripts/symbols/sourceOf.ts';
import { CORNER, ICON, isOnTile, SIDE, TILE } from '../../../../scripts/symbols/tile.ts';

/** Points and pixels of one picture, and the paper on each side of it, where nothing of it may stand. */
export const PICTURE = 96;
export const PAPER = 8;
export const CELL = PICTURE + 2 * PAPER;

/**
 * The file that a picture was made from, asked to be drawn as large and in the same place as our drawing of it: its
 * longest side `PICTURE` pixels, in the middle of a cell. Only what stands round it is ours: a tile is put behind it,
 * and of a face what is below its shoulders is cut off.
 */
export function sourceSvg(id: string, { box }: Drawing): string {
	const [left, top, width, height] = box;
	const root = { viewBox: cellRound(box), width: CELL, height: CELL };
	if (id.startsWith('av:')) {
		const seen = box.map((value) => value / AVATAR_SCALE);
		const person = opened(avatarSvg(id), { viewBox: seen, x: left, y: top, width, height });
		return opened(`<svg xmlns="http://www.w3.org/2000/svg">${person}</svg>`, root);
	}
	if (!isOnTile(id)) return opened(sourceOf(id), root);
	const edge = (SIDE - ICON) / 2;
	const source = sourceOf(id);
	const icon = opened(source, { viewBox: flatten(source).box, x: edge, y: edge, width: ICON, height: ICON });
	const tile = `<rect fill="${TILE}" width="${String(SIDE)}" height="${String(SIDE)}" rx="${String(CORNER)}"/>`;
	return opened(`<svg xmlns="http://www.w3.org/2000/svg">${tile}${icon}</svg>`, root);
}

/** Our drawing in the same place, as the file that the screen shows. */
export const drawingSvg = (drawing: Drawing): string =>
	opened(toSvg(drawing), { viewBox: cellRound(drawing.box), width: CELL, height: CELL });

/** What a cell shows, in the units of a drawing that covers this. */
function cellRound([left, top, width, height]: Drawing['box']): Drawing['box'] {
	const side = (CELL * Math.max(width, height)) / PICTURE;
	return [left + width / 2 - side / 2, top + height / 2 - side / 2, side, side];
}

/** A file with other answers to what it shows and where it stands. */
function opened(source: string, place: Readonly<Record<string, number | readonly number[]>>): string {
	const written = Object.entries(place).map(([name, value]) => ` ${name}="${[value].flat().join(' ')}"`);
	return source.replace(/^[^]*?(?=<svg)/, '').replace(/^<svg([^>]*)>/, (_, attributes: string) => {
		const kept = attributes.replace(/\s(?:viewBox|width|height|x|y)\s*=\s*"[^"]*"/g, '');
		return `<svg${kept}${written.join('')}>`;
	});
}
