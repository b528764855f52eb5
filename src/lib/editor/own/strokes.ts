/** Side of the paper in pixels: enough for 40 mm at 300 dpi twice over. */
export const SIDE = 960;
const WIDTH = 14;

export const INKS = ['black', 'green', 'red', 'blue'] as const;
export type Ink = (typeof INKS)[number];
const COLOURS: Readonly<Record<Ink, string>> = {
	black: '#111111',
	green: '#1e7a4f',
	red: '#c0392b',
	blue: '#2456b8'
};

export type Point = readonly [x: number, y: number];
export interface DrawnLine {
	readonly ink: Ink;
	readonly points: readonly Point[];
}

/** Draws the lines anew on white paper; corners are rounded between the points that a finger gave. */
export function drawAll(paper: CanvasRenderingContext2D, lines: readonly DrawnLine[]): void {
	paper.fillStyle = '#ffffff';
	paper.fillRect(0, 0, SIDE, SIDE);
	paper.lineWidth = WIDTH;
	paper.lineCap = paper.lineJoin = 'round';
	for (const { ink, points } of lines) {
		const [first, ...rest] = points;
		if (!first) continue;
		paper.strokeStyle = COLOURS[ink];
		paper.beginPath();
		paper.moveTo(...first);
		let [x, y] = first;
		for (const [nextX, nextY] of rest) {
			paper.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
			[x, y] = [nextX, nextY];
		}
		paper.lineTo(x, y);
		paper.stroke();
	}
}
