import type { Drawing } from '../../src/lib/symbols/drawing.ts';
import { avatarOf } from './avatars.ts';
import { flatten } from './flatten.ts';
import { sourceOf } from './sourceOf.ts';
import { tile } from './tile.ts';

/** Sets with a look of their own stand on tiles; OpenMoji and what we drew after it do not. */
const ON_TILES = /^(?:ak|ms|hi|st):/;

/** Any picture of the whole library as flat shapes. Throws when its file is missing or asks for more than we draw. */
export function drawingOf(id: string): Drawing {
	try {
		if (id.startsWith('av:')) return avatarOf(id);
		const drawing = flatten(sourceOf(id));
		return ON_TILES.test(id) ? tile(drawing) : drawing;
	} catch (cause) {
		throw new Error(`The picture ${id} can't be packed`, { cause });
	}
}
