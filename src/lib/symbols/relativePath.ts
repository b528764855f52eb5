/**
 * Packs hold paths relative to the point before, which is a fifth smaller when compressed. Coordinates are whole
 * hundredths, so going there and back loses nothing.
 */

const round = (value: number): number => Math.round(value * 100) / 100;

/** Path data of absolute M, L, C and Z as m, l, c and z. */
export function toRelative(d: string): string {
	return walk(d, (letter, numbers, x, y) => {
		if (letter === 'Z') return 'z';
		const short = numbers.map((value, at) => shortest(round(value - (at % 2 ? y : x))));
		return letter.toLowerCase() + short.join(' ').replaceAll(' -', '-');
	});
}

/** The other way round. */
export function toAbsolute(d: string): string {
	return walk(d, (letter, numbers) => letter.toUpperCase() + numbers.map(String).join(' '));
}

const shortest = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** Visits each command with its absolute numbers and the point before it, and joins what comes back. */
function walk(
	d: string,
	visit: (letter: string, numbers: readonly number[], x: number, y: number) => string
): string {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let result = '';
	for (const [, letter = '', list = ''] of d.matchAll(/([MLCZmlcz])([^MLCZmlcz]*)/g)) {
		const isRelative = letter > 'Z';
		const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((text, at) =>
			isRelative ? round(Number(text) + (at % 2 ? y : x)) : Number(text)
		);
		result += visit(letter, numbers, x, y);
		if (numbers.length) [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
		else [x, y] = [startX, startY];
		if (letter === 'M' || letter === 'm') [startX, startY] = [x, y];
	}
	return result;
}
