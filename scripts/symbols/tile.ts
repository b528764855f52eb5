import { fitted } from '../../src/lib/symbols/composeBadge.ts';
import type { Drawing, Paint } from '../../src/lib/symbols/drawing.ts';

export const SIDE = 72;
/** Room for the icon: it stands in the middle of the tile with an eighth of paper on each side. */
export const ICON = 50;
export const CORNER = 12;

/** Sets with a look of their own stand on tiles; OpenMoji and what we drew after it do not. */
export const isOnTile = (id: string): boolean => /^(?:ak|ms|hi|st):/.test(id);

/** The tile's colour: one for all, so that the eye sees them as one kind. Aksel's lightest blue. */
export const TILE: Paint = '#dcebf7';

/** An icon of a set with another hand than OpenMoji's, on a tile that makes all such icons look alike. */
export const tile = (icon: Drawing): Drawing => ({
	box: [0, 0, SIDE, SIDE],
	shapes: [{ d: roundedSquare(), fill: TILE }, ...fitted(icon, (SIDE - ICON) / 2, (SIDE - ICON) / 2, ICON)]
});

function roundedSquare(): string {
	const k = CORNER * 0.4477;
	const far = SIDE - CORNER;
	return (
		`M${CORNER} 0L${far} 0C${SIDE - k} 0 ${SIDE} ${k} ${SIDE} ${CORNER}` +
		`L${SIDE} ${far}C${SIDE} ${SIDE - k} ${SIDE - k} ${SIDE} ${far} ${SIDE}` +
		`L${CORNER} ${SIDE}C${k} ${SIDE} 0 ${SIDE - k} 0 ${far}L0 ${CORNER}C0 ${k} ${k} 0 ${CORNER} 0Z`
	);
}
