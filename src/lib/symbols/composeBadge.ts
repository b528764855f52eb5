import type { Drawing, Shape } from './drawing.ts';

/** A badge is drawn at 35 % of the picture's size, on a white disc with a line round it. */
const BADGE = 0.35;
const DISC = 0.235;
/** The main picture gives way a little, so that the disc covers its corner and not its middle. */
const MAIN = 0.88;
const SIDE = 72;

/** A picture with a small second one in its lower corner. The disc is inside the box, so it never meets the words. */
export function composeBadge(main: Drawing, badge: Drawing): Drawing {
	const middle = SIDE * (1 - DISC) - 1;
	return {
		box: [0, 0, SIDE, SIDE],
		shapes: [
			...fitted(main, 0, 0, SIDE * MAIN),
			{ d: disc(middle, middle, SIDE * DISC), fill: '#ffffff', stroke: '#000000', width: 1.5 },
			...fitted(badge, middle - (SIDE * BADGE) / 2, middle - (SIDE * BADGE) / 2, SIDE * BADGE)
		]
	};
}

/** The shapes, scaled to fit a square and centred in it. */
export function fitted({ box, shapes }: Drawing, x: number, y: number, side: number): Shape[] {
	const [left, top, width, height] = box;
	const scale = side / Math.max(width, height);
	const dx = x + (side - width * scale) / 2 - left * scale;
	const dy = y + (side - height * scale) / 2 - top * scale;
	return shapes.map((shape) => ({
		...shape,
		d: moved(shape.d, scale, dx, dy),
		...(shape.width !== undefined && { width: round(shape.width * scale) }),
		...(shape.dash && { dash: shape.dash.map((length) => round(length * scale)) })
	}));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Path data after scaling and moving: every number pair is a point, because M, L and C are absolute. */
function moved(d: string, scale: number, dx: number, dy: number): string {
	let down = false;
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
		const value = round(Number(number) * scale + (down ? dy : dx));
		down = !down;
		return String(value);
	});
}

/** A circle of four curves; 0.5523 is the handle that comes closest to a quarter of one. */
function disc(x: number, y: number, r: number): string {
	const k = r * 0.5523;
	const at = (px: number, py: number) => `${round(px)} ${round(py)}`;
	return (
		`M${at(x - r, y)}C${at(x - r, y - k)} ${at(x - k, y - r)} ${at(x, y - r)}` +
		`C${at(x + k, y - r)} ${at(x + r, y - k)} ${at(x + r, y)}` +
		`C${at(x + r, y + k)} ${at(x + k, y + r)} ${at(x, y + r)}` +
		`C${at(x - k, y + r)} ${at(x - r, y + k)} ${at(x - r, y)}Z`
	);
}
