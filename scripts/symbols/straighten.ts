import { SVGPathData, SVGPathDataTransformer as T } from 'svg-pathdata';
import type { Matrix } from './matrix.ts';

/** Decimals kept of a coordinate; a drawing is 72 units wide, so 0.01 is a hundredth of a printed millimetre. */
const DECIMALS = 100;
export const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** Path data in its place: absolute M, L, C and Z only. */
export const straighten = (d: string, matrix: Matrix): SVGPathData =>
	new SVGPathData(d)
		.transform(T.TO_ABS())
		.transform(T.NORMALIZE_HVZ(false, true, true))
		.transform(T.NORMALIZE_ST())
		.transform(T.QT_TO_C())
		.transform(T.A_TO_C())
		.transform(T.MATRIX(...matrix))
		.transform(T.TO_ABS());

export function write({ commands }: SVGPathData): string {
	const letters: Record<number, string> = {
		[SVGPathData.MOVE_TO]: 'M',
		[SVGPathData.LINE_TO]: 'L',
		[SVGPathData.CURVE_TO]: 'C',
		[SVGPathData.CLOSE_PATH]: 'Z'
	};
	return commands
		.map((command) => {
			const letter = letters[command.type];
			if (!letter) throw new Error(`A command is left that we don't draw: ${command.type}`);
			const { x1, y1, x2, y2, x, y } = command as unknown as Record<string, number>;
			const numbers = letter === 'Z' ? [] : letter === 'C' ? [x1, y1, x2, y2, x, y] : [x, y];
			return letter + numbers.map((value) => round(value ?? 0)).join(' ');
		})
		.join('')
		.replace(DOT, (_, x: string, y: string) => `M${x} ${y}L${String(round(Number(x) + 1 / DECIMALS))} ${y}`);
}

/** A line to where it begins: with round ends it is a dot, but a canvas draws none that has no length. */
const DOT = /M(\S+) (\S+)L\1 \2(?=M|$)/g;
