import { SVGPathData, SVGPathDataTransformer } from 'svg-pathdata';
import type { Drawing, Paint, Shape } from '../../src/lib/symbols/drawing.ts';
import { growth, IDENTITY, type Matrix, readTransform, times } from './matrix.ts';
import { outline } from './outline.ts';
import { type Element, readSvg } from './readSvg.ts';

/** What an element hands down to those inside it. */
interface Style {
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly cap: string;
	readonly join: string;
	readonly rule: string;
	readonly opacity: number;
	readonly layer: '' | 'skin' | 'hair';
	readonly matrix: Matrix;
}

const START: Style = {
	fill: '#000',
	stroke: 'none',
	width: 1,
	cap: 'butt',
	join: 'miter',
	rule: 'nonzero',
	opacity: 1,
	layer: '',
	matrix: IDENTITY
};

/** Decimals kept of a coordinate; a drawing is 72 units wide, so 0.01 is a hundredth of a printed millimetre. */
const DECIMALS = 100;
const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** What only serves other elements; a mask or clip is let go, so a picture that needs one must not be chosen. */
const NOT_DRAWN = new Set(['defs', 'clipPath', 'mask', 'metadata']);

/** A picture as flat shapes: groups, transforms, arcs and what is handed down are resolved. */
export function flatten(source: string): Drawing {
	const shapes: Shape[] = [];
	const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	const visit = (element: Element, above: Style): void => {
		if (element.attributes.display === 'none' || NOT_DRAWN.has(element.name)) return;
		const style = styleOf(element, above);
		const d = outline(element);
		const fill = paintOf(style.fill, style);
		const stroke = paintOf(style.stroke, style);
		if (d && (fill ?? stroke)) {
			const commands = straighten(d, style.matrix);
			const width = round(style.width * growth(style.matrix));
			const box = commands.getBounds();
			const reach = stroke ? width / 2 : 0;
			edges.left = Math.min(edges.left, box.minX - reach);
			edges.top = Math.min(edges.top, box.minY - reach);
			edges.right = Math.max(edges.right, box.maxX + reach);
			edges.bottom = Math.max(edges.bottom, box.maxY + reach);
			shapes.push({
				d: write(commands),
				...(fill && { fill, ...(style.rule === 'evenodd' && { evenOdd: true as const }) }),
				...(stroke && {
					stroke,
					width,
					...((style.cap === 'round' || style.cap === 'square') && { cap: style.cap }),
					...((style.join === 'round' || style.join === 'bevel') && { join: style.join })
				})
			});
		}
		for (const child of element.children) visit(child, style);
	};
	visit(readSvg(source), START);
	if (!shapes.length) throw new Error('Nothing to draw');
	const { left, top, right, bottom } = edges;
	return {
		box: [round(left), round(top), round(right - left), round(bottom - top)],
		shapes: joinLines(shapes)
	};
}

function styleOf({ attributes, name }: Element, above: Style): Style {
	const of = (key: string, before: string): string => attributes[key] ?? before;
	const id = attributes.id ?? '';
	const layer =
		name !== 'g' || !id ? above.layer : /^skin/.test(id) ? 'skin' : /^hair/.test(id) ? 'hair' : '';
	return {
		fill: of('fill', above.fill),
		stroke: of('stroke', above.stroke),
		width: Number.parseFloat(of('stroke-width', String(above.width))),
		cap: of('stroke-linecap', above.cap),
		join: of('stroke-linejoin', above.join),
		rule: of('fill-rule', above.rule),
		opacity: above.opacity * Number(attributes.opacity ?? 1) * Number(attributes['fill-opacity'] ?? 1),
		layer,
		matrix: times(above.matrix, readTransform(attributes.transform))
	};
}

/** Skin, shaded or not, and brown or fair hair follow the person; grey, red and black hair stays as drawn. */
const FOLLOWS = {
	skin: new Set(['#fcea2b', '#f1b31c', '#fadcbc', '#f4aa41', '#debb90']),
	hair: new Set(['#a57939', '#f1b31c', '#f4aa41', '#fcea2b'])
};

function paintOf(value: string, { layer, opacity }: Style): Paint | undefined {
	if (value === 'none' || value === 'transparent' || opacity === 0) return undefined;
	const hex = longHex(value);
	if (layer && FOLLOWS[layer].has(hex)) return layer;
	return opacity === 1 ? hex : overWhite(hex, opacity);
}

const NAMES: Readonly<Record<string, string>> = {
	black: '#000000',
	white: '#ffffff',
	gray: '#808080',
	currentColor: '#000000'
};

function longHex(value: string): `#${string}` {
	const hex = (NAMES[value] ?? value).toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(hex)) return hex as `#${string}`;
	if (/^#[0-9a-f]{3}$/.test(hex)) return hex.replace(/[0-9a-f]/g, '$&$&') as `#${string}`;
	throw new Error(`Not a colour we know: ${value}`);
}

/** A drawing knows no transparency: what shines through is paper. */
function overWhite(hex: `#${string}`, opacity: number): `#${string}` {
	const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	return `#${channels
		.map((channel) =>
			Math.round(255 + (channel - 255) * opacity)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
}

const T = SVGPathDataTransformer;
const straighten = (d: string, matrix: Matrix): SVGPathData =>
	new SVGPathData(d)
		.transform(T.TO_ABS())
		.transform(T.NORMALIZE_HVZ(false, true, true))
		.transform(T.NORMALIZE_ST())
		.transform(T.QT_TO_C())
		.transform(T.A_TO_C())
		.transform(T.MATRIX(...matrix))
		.transform(T.TO_ABS());

function write({ commands }: SVGPathData): string {
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
		.join('');
}

/** Neighbouring lines of one pen become one path: fewer to draw, and fewer to fetch. */
function joinLines(shapes: readonly Shape[]): Shape[] {
	const joined: Shape[] = [];
	const pen = ({ fill, stroke, width, cap, join }: Shape) =>
		fill ? undefined : [stroke, width, cap, join].join();
	for (const shape of shapes) {
		const last = joined.at(-1);
		if (last && pen(shape) && pen(shape) === pen(last))
			joined.splice(-1, 1, { ...last, d: last.d + shape.d });
		else joined.push(shape);
	}
	return joined;
}
