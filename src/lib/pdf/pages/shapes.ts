/** The few signs that pages draw themselves, as paths of absolute M, L, C and Z. Points, y down. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

export type Point = readonly [x: number, y: number];

export const polygon = (points: readonly Point[]): string =>
	`${points.map(([x, y], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y)}`).join(' ')} Z`;

export const line = (points: readonly Point[]): string =>
	points.map(([x, y], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y)}`).join(' ');

/** A circle by four curves; 0.5523 is what makes a curve follow a quarter of it. */
export function circle(x: number, y: number, radius: number): string {
	const k = radius * 0.5523;
	const curve = (...numbers: number[]): string => `C${numbers.map(n).join(' ')}`;
	return [
		`M${n(x + radius)} ${n(y)}`,
		curve(x + radius, y + k, x + k, y + radius, x, y + radius),
		curve(x - k, y + radius, x - radius, y + k, x - radius, y),
		curve(x - radius, y - k, x - k, y - radius, x, y - radius),
		curve(x + k, y - radius, x + radius, y - k, x + radius, y),
		'Z'
	].join(' ');
}

/** Five points, the first straight up, inside a circle. */
export const star = (x: number, y: number, radius: number): string =>
	polygon(
		Array.from({ length: 10 }, (_, at): Point => {
			const reach = at % 2 ? radius * 0.42 : radius;
			const angle = (Math.PI * at) / 5;
			return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)];
		})
	);
