import { IDENTITY, type Matrix, readTransform, times } from './matrix.ts';
import type { Element } from './readSvg.ts';

/** What an element hands down to those inside it. */
export interface Style {
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly cap: string;
	readonly join: string;
	readonly dash: string;
	readonly rule: string;
	/** Of the whole element, and of its fill and its stroke alone. */
	readonly opacity: number;
	readonly fillOpacity: number;
	readonly strokeOpacity: number;
	readonly layer: '' | 'skin' | 'hair';
	readonly matrix: Matrix;
}

export const START: Style = {
	fill: '#000',
	stroke: 'none',
	width: 1,
	cap: 'butt',
	join: 'miter',
	dash: 'none',
	rule: 'nonzero',
	opacity: 1,
	fillOpacity: 1,
	strokeOpacity: 1,
	layer: '',
	matrix: IDENTITY
};

/** Nearer to 1 than any eye can tell. */
const OPAQUE = 0.995;

export function styleOf({ attributes, name }: Element, above: Style): Style {
	const of = (key: string, before: string): string => attributes[key] ?? before;
	const numberOf = (key: string, before: number): number => Number.parseFloat(of(key, String(before)));
	const id = attributes.id ?? '';
	const layer =
		name !== 'g' || !id ? above.layer : /^skin/.test(id) ? 'skin' : /^hair/.test(id) ? 'hair' : '';
	const opacity = numberOf('opacity', 1);
	if (name === 'g' && opacity > 0 && opacity < OPAQUE) throw new Error('A group that is see-through');
	return {
		fill: of('fill', above.fill),
		stroke: of('stroke', above.stroke),
		width: numberOf('stroke-width', above.width),
		cap: of('stroke-linecap', above.cap),
		join: of('stroke-linejoin', above.join),
		dash: of('stroke-dasharray', above.dash),
		rule: of('fill-rule', above.rule),
		opacity: above.opacity * opacity,
		fillOpacity: numberOf('fill-opacity', above.fillOpacity),
		strokeOpacity: numberOf('stroke-opacity', above.strokeOpacity),
		layer,
		matrix: times(above.matrix, readTransform(attributes.transform))
	};
}

/** How much of a fill or a stroke covers what is below: 0 to 1, rounded to a hundredth. */
export const coverOf = (style: Style, kind: 'fill' | 'stroke'): number => {
	const cover = style.opacity * (kind === 'fill' ? style.fillOpacity : style.strokeOpacity);
	return cover >= OPAQUE ? 1 : Math.round(cover * 100) / 100;
};
