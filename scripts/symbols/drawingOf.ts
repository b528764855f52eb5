import type { Drawing } from '../../src/lib/symbols/drawing.ts';
import { avatarOf } from './avatars.ts';
import { flatten } from './flatten.ts';
import { sourceOf } from './sourceOf.ts';
import { isOnTile, tile } from './tile.ts';

/** Bodies that OpenMoji draws without a layer for the skin: all that is yellow in them is somebody. */
const ALL_SKIN =
	/^om:(?:1F9CD(?:-200D-264[02]-FE0F)?|26F7|1FAF6|1F9D1-200D-1F9D1-200D-1F9D2(?:-200D-1F9D2)?|1F9D1(?:-200D-1F9D2){1,2})$/;

const withSkin = ({ box, shapes }: Drawing): Drawing => ({
	box,
	shapes: shapes.map((shape) =>
		shape.fill === '#fcea2b' || shape.fill === '#f1b31c' ? { ...shape, fill: 'skin' } : shape
	)
});

/** Any picture of the whole library as flat shapes. Throws when its file is missing or asks for more than we draw. */
export function drawingOf(id: string): Drawing {
	try {
		if (id.startsWith('av:')) return avatarOf(id);
		const drawing = ALL_SKIN.test(id) ? withSkin(flatten(sourceOf(id))) : flatten(sourceOf(id));
		return isOnTile(id) ? tile(drawing) : drawing;
	} catch (cause) {
		throw new Error(`The picture ${id} can't be packed`, { cause });
	}
}
