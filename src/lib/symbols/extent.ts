/** The room that a path takes, by its points and handles, and how long the way along them is. */
export interface Extent {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly length: number;
}

/** Of path data of absolute M, L, C and Z. */
export function extentOf(d: string): Extent {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	let length = 0;
	let before: readonly [number, number] | undefined;
	for (const [, letter, list = ''] of d.matchAll(/([MLC])([^MLCZ]*)/g)) {
		const numbers = list.match(/-?\d+(?:\.\d+)?/g) ?? [];
		if (letter === 'M') before = undefined;
		for (let at = 0; at + 1 < numbers.length; at += 2) {
			const [x, y] = [Number(numbers[at]), Number(numbers[at + 1])];
			if (before) length += Math.hypot(x - before[0], y - before[1]);
			before = [x, y];
			[left, right] = [Math.min(left, x), Math.max(right, x)];
			[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		}
	}
	return { left, top, width: right - left, height: bottom - top, length };
}

export const isInside = (small: Extent, large: Extent): boolean =>
	small.left >= large.left &&
	small.top >= large.top &&
	small.left + small.width <= large.left + large.width &&
	small.top + small.height <= large.top + large.height;
