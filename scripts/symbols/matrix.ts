/** `x' = a x + c y + e`, `y' = b x + d y + f`, as in SVG. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How much longer a line becomes, on average over directions. */
export const growth = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** The matrix of a `transform` attribute. */
export function readTransform(source: string | undefined): Matrix {
	let matrix = IDENTITY;
	for (const [, name = '', list = ''] of (source ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
		const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
		matrix = times(matrix, step(name, numbers));
	}
	return matrix;
}

function step(name: string, [x = 0, y, z, ...rest]: readonly number[]): Matrix {
	const radians = (x * Math.PI) / 180;
	switch (name) {
		case 'matrix':
			return [x, y ?? 0, z ?? 0, rest[0] ?? 0, rest[1] ?? 0, rest[2] ?? 0];
		case 'translate':
			return [1, 0, 0, 1, x, y ?? 0];
		case 'scale':
			return [x, 0, 0, y ?? x, 0, 0];
		case 'skewX':
			return [1, 0, Math.tan(radians), 1, 0, 0];
		case 'rotate': {
			const turn: Matrix = [
				Math.cos(radians),
				Math.sin(radians),
				-Math.sin(radians),
				Math.cos(radians),
				0,
				0
			];
			if (y === undefined) return turn;
			const there: Matrix = [1, 0, 0, 1, y, z ?? 0];
			const back: Matrix = [1, 0, 0, 1, -y, -(z ?? 0)];
			return times(times(there, turn), back);
		}
		default:
			throw new Error(`Can't resolve the transform ${name}`);
	}
}
