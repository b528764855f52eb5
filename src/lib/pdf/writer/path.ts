import { num, nums } from './syntax.ts';

const OPERATORS: Readonly<Record<string, readonly [operator: string, numbers: number]>> = {
	M: ['m', 2],
	L: ['l', 2],
	C: ['c', 6]
};

/** Measured from a point, or in whole numbers so many times as large. */
type Measure = { readonly x: number; readonly y: number } | { readonly steps: number };

/** SVG path data of absolute M, L, C and Z as PDF path construction. */
export function pathOperators(d: string, measure: Measure): string {
	const written = (value: number, index: number): string =>
		'steps' in measure
			? num(Math.round(value * measure.steps))
			: num(value - (index % 2 === 0 ? measure.x : measure.y));
	const out: string[] = [];
	let command = '';
	let numbers: number[] = [];
	for (const [token] of d.matchAll(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)) {
		if (token === 'Z' || token === 'z') out.push('h');
		else if (/^[a-z]$/i.test(token)) command = token;
		else numbers.push(Number(token));
		const [operator, count] = OPERATORS[command] ?? ['', 0];
		if (count === 0) throw new Error(`A path may hold M, L, C and Z, not ${command}`);
		if (numbers.length < count) continue;
		out.push(`${numbers.map(written).join(' ')} ${operator}`);
		numbers = [];
		if (command === 'M') command = 'L';
	}
	return out.join('\n');
}

/** How far a Bézier's handles reach to look like a quarter of a circle. */
const ARC = 0.5523;

/** A rectangle with its lower left corner at x, y, in PDF coordinates. */
export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
	const r = Math.min(radius, width / 2, height / 2);
	if (r <= 0) return `${nums(x, y, width, height)} re`;
	const k = r * (1 - ARC);
	const [right, top] = [x + width, y + height];
	return [
		`${nums(x + r, y)} m`,
		`${nums(right - r, y)} l`,
		`${nums(right - k, y, right, y + k, right, y + r)} c`,
		`${nums(right, top - r)} l`,
		`${nums(right, top - k, right - k, top, right - r, top)} c`,
		`${nums(x + r, top)} l`,
		`${nums(x + k, top, x, top - k, x, top - r)} c`,
		`${nums(x, y + r)} l`,
		`${nums(x, y + k, x + k, y, x + r, y)} c`,
		'h'
	].join('\n');
}
