import type { Element } from './readSvg.ts';

const number = (element: Element, name: string): number => Number.parseFloat(element.attributes[name] ?? '0');

/** What an element draws, as path data; undefined for elements that draw nothing themselves or have no size. */
export function outline(element: Element): string | undefined {
	const n = (name: string) => number(element, name);
	switch (element.name) {
		case 'path':
			return element.attributes.d;
		case 'line':
			return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
		case 'polyline':
			return `M${element.attributes.points ?? ''}`;
		case 'polygon':
			return `M${element.attributes.points ?? ''}Z`;
		case 'circle':
			return n('r') > 0 ? ellipse(n('cx'), n('cy'), n('r'), n('r')) : undefined;
		case 'ellipse':
			return n('rx') > 0 && n('ry') > 0 ? ellipse(n('cx'), n('cy'), n('rx'), n('ry')) : undefined;
		case 'rect':
			return rectangle(element);
		default:
			return undefined;
	}
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
	return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
}

function rectangle(element: Element): string | undefined {
	const [x, y, width, height] = (['x', 'y', 'width', 'height'] as const).map((name) =>
		number(element, name)
	) as [number, number, number, number];
	if (width <= 0 || height <= 0) return undefined;
	const { rx, ry } = element.attributes;
	const across = Math.min(Number.parseFloat(rx ?? ry ?? '0'), width / 2);
	const down = Math.min(Number.parseFloat(ry ?? rx ?? '0'), height / 2);
	if (!across || !down) return `M${x} ${y}h${width}v${height}h${-width}Z`;
	const arc = (dx: number, dy: number) => `a${across} ${down} 0 0 1 ${dx} ${dy}`;
	return (
		`M${x + across} ${y}h${width - 2 * across}${arc(across, down)}v${height - 2 * down}${arc(-across, down)}` +
		`h${2 * across - width}${arc(-across, -down)}v${2 * down - height}${arc(across, -down)}Z`
	);
}
